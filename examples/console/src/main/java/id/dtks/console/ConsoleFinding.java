package id.dtks.console;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** Why the console refuses before the library is asked. */
enum ConsoleFinding implements FindingCode {
  /** There is no data directory yet. */
  NO_DATA_YET,
  /** The data directory is a file, or a directory of something else. */
  DATA_DIRECTORY_FOREIGN,
  /** The data directory has lost its journal. */
  JOURNAL_MISSING,
  /** Another process uses the data directory. */
  DATA_DIRECTORY_LOCKED,
  /** A newer version wrote the data directory. */
  DATA_DIRECTORY_TOO_NEW,
  /** A new register is of one regency, and the actor's area is wider. */
  AREA_TOO_WIDE,
  /** The demo wants a directory of its own. */
  DEMO_NEEDS_OWN_DIRECTORY,
  /** The role may not see numbers unmasked. */
  ROLE_MAY_NOT_SEE_NUMBERS,
  /** Nobody and nothing in the area has that number. */
  NOTHING_FOUND,
  /** A place on disk that is needed is not there. */
  PATH_MISSING,
  /** A directory stands where a file is needed. */
  PATH_IS_DIRECTORY,
  /** A place on disk cannot be read or written. */
  PATH_UNUSABLE,
  /** What is to be written would replace what is to be read. */
  OUTPUT_IS_INPUT,
  /** Rows of a list were not taken; they are whole in a file. */
  ROWS_REFUSED,
  /** Rows of a list would not be taken. */
  ROWS_WOULD_BE_REFUSED,
  /** A list is stored, but its file of findings is not whole. */
  STORED_WITHOUT_FINDINGS_FILE,
  /** A list is stored, but the index does not know it yet. */
  STORED_WITHOUT_INDEX,
  /** A list is stored, but its directory still passes for the demo's. */
  STORED_IN_DEMO,
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
