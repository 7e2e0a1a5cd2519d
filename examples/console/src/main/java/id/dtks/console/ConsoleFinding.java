package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.check.FindingCode;
import id.dtks.check.Severity;
import id.dtks.identity.IdentityFinding;
import id.dtks.region.RegionFinding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
  /** A family card number where a person's is needed. */
  CARD_NOT_PERSON,
  /** The register did not know it on that day yet: fact day. */
  NOT_YET_KNOWN,
  /** The word is none of those that may stand there: fact known. */
  WORD_UNKNOWN,
  /** The word is none of those, but nearly one: facts word, near and known. */
  WORD_NEARLY_KNOWN,
  /** Nothing stands where a number or an id must. */
  WORD_BLANK,
  /** This is no day. */
  DAY_UNREADABLE,
  /** This is no evidence. */
  EVIDENCE_UNREADABLE,
  /** This is no office. */
  ACTOR_UNREADABLE,
  /** An account is not written as one. */
  ACCOUNT_UNREADABLE,
  /** There is no such office in areas like that: facts role and area. */
  ROLE_NOT_OF_AREA,
  /** A reason must be named: fact known. */
  REASON_NOT_NAMED,
  /** The place in the family must be named. */
  PLACE_NOT_NAMED,
  /** A person's place in the family is not written so. */
  PLACE_UNREADABLE,
  /** The village of an address must be named. */
  VILLAGE_NOT_NAMED,
  /** The city has no village of that name: fact near. */
  VILLAGE_UNKNOWN,
  /** Several villages of the city may be meant: fact near. */
  VILLAGE_AMBIGUOUS,
  /** There is no such region. */
  AREA_UNKNOWN,
  /** The number is not in its range: facts least and most. */
  NUMBER_OUT_OF_RANGE,
  /** A member is not written so: fact known. */
  MEMBER_UNREADABLE,
  /** There is no such field of a person: fact known. */
  FIELD_UNKNOWN,
  /** A row has more or fewer cells than the header: facts cells and fields. */
  MEMBER_ROW_UNEVEN,
  /** These are no coordinates. */
  COORDINATES_UNREADABLE,
  /** A file holds something other than text in UTF-8. */
  NOT_UTF_8,
  /** A file would be replaced: fact file. */
  FILE_EXISTS,
  /** Two outputs would be one file: fact file. */
  OUTPUT_TWICE,
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
  /** The index does not say what the register does: fact households. */
  INDEX_DIFFERS;

  private static final Set<ConsoleFinding> WRONG_USE =
      EnumSet.of(
          WORD_UNKNOWN,
          WORD_NEARLY_KNOWN,
          WORD_BLANK,
          CARD_NOT_PERSON,
          EVIDENCE_UNREADABLE,
          ACTOR_UNREADABLE,
          ROLE_NOT_OF_AREA,
          COORDINATES_UNREADABLE,
          MEMBER_ROW_UNEVEN,
          VILLAGE_UNKNOWN,
          VILLAGE_AMBIGUOUS,
          AREA_UNKNOWN,
          NUMBER_OUT_OF_RANGE,
          DAY_UNREADABLE,
          REASON_NOT_NAMED,
          PLACE_NOT_NAMED,
          PLACE_UNREADABLE,
          VILLAGE_NOT_NAMED,
          MEMBER_UNREADABLE,
          FIELD_UNKNOWN,
          AREA_TOO_WIDE,
          OUTPUT_TWICE);

  /** What the library says of a text that cannot be read as what it stands for. */
  private static final List<FindingCode> UNREADABLE =
      List.of(
          IdentityFinding.NIK_LENGTH,
          IdentityFinding.NIK_NOT_ASCII_DIGITS,
          IdentityFinding.NIK_SCIENTIFIC,
          IdentityFinding.NIK_LETTERS,
          IdentityFinding.KK_FORMAT,
          IdentityFinding.SEX_UNKNOWN,
          RegionFinding.REGION_CODE_FORMAT,
          RegionFinding.AREA_FORMAT,
          RegionFinding.AREA_NEEDS_VILLAGE,
          RegionFinding.RT_FORMAT,
          RegionFinding.RW_FORMAT);

  /** Tells whether a finding says that the command line itself is wrong. */
  static boolean isWrongUse(Finding finding) {
    return Stream.concat(WRONG_USE.stream(), UNREADABLE.stream()).anyMatch(finding::is);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
