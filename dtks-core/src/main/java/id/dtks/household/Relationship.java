package id.dtks.household;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a member is related to the head of the family (<i>status hubungan dalam keluarga</i>, SHDK),
 * in the civil registry's list of eleven (SIAK). The census list of eight is {@link
 * CensusRelationship}.
 */
public enum Relationship {
  /** 1, Kepala Keluarga. */
  HEAD(1),
  /** 2, Suami. */
  HUSBAND(2),
  /** 3, Istri. */
  WIFE(3),
  /** 4, Anak. */
  CHILD(4),
  /** 5, Menantu. */
  CHILD_IN_LAW(5),
  /** 6, Cucu. */
  GRANDCHILD(6),
  /** 7, Orangtua. */
  PARENT(7),
  /** 8, Mertua. */
  PARENT_IN_LAW(8),
  /** 9, Famili lain. */
  OTHER_RELATIVE(9),
  /** 10, Pembantu. */
  HOUSEHOLD_HELP(10),
  /** 11, Lainnya. */
  OTHER(11);

  private final int code;

  Relationship(int code) {
    this.code = code;
  }

  /** Returns the code in the civil registry's list, 1 to 11. */
  public int code() {
    return code;
  }

  /** Returns the constant of a civil registry code, empty for any other number. */
  public static Optional<Relationship> ofCode(int code) {
    return Arrays.stream(values()).filter(one -> one.code == code).findFirst();
  }

  /**
   * Returns the entry of the census list. Loses the difference between husband and wife, parent and
   * parent-in-law, and puts other relatives under others.
   */
  public CensusRelationship toCensus() {
    return switch (this) {
      case HEAD -> CensusRelationship.HEAD;
      case HUSBAND, WIFE -> CensusRelationship.SPOUSE;
      case CHILD -> CensusRelationship.CHILD;
      case CHILD_IN_LAW -> CensusRelationship.CHILD_IN_LAW;
      case GRANDCHILD -> CensusRelationship.GRANDCHILD;
      case PARENT, PARENT_IN_LAW -> CensusRelationship.PARENT_OR_PARENT_IN_LAW;
      case HOUSEHOLD_HELP -> CensusRelationship.HOUSEHOLD_HELP;
      case OTHER_RELATIVE, OTHER -> CensusRelationship.OTHER;
    };
  }
}
