package id.dtks.console;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** Why the console refuses before the library is asked. */
enum ConsoleFinding implements FindingCode {
  /** There is no data directory yet. */
  NO_DATA_YET,
  /** The data directory is a file, or a directory of something else. */
  DATA_DIRECTORY_FOREIGN,
  /** Another process uses the data directory. */
  DATA_DIRECTORY_LOCKED,
  /** A newer version wrote the data directory. */
  DATA_DIRECTORY_TOO_NEW,
  /** The demo wants a directory of its own. */
  DEMO_NEEDS_OWN_DIRECTORY,
  /** The role may not see numbers unmasked. */
  ROLE_MAY_NOT_SEE_NUMBERS,
  /** Nobody and nothing in the area has that number. */
  NOTHING_FOUND,
  /** There is no such file. */
  FILE_MISSING,
  /** A directory stands where a file should. */
  FILE_IS_DIRECTORY,
  /** A file cannot be read or written. */
  FILE_UNUSABLE,
  /** There is no space left on the disk. */
  DISK_FULL,
  /** The journal was changed behind the program's back. */
  JOURNAL_BROKEN,
  /** The index does not hold what the register does. */
  INDEX_DIFFERS;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
