package id.dtks.household;

import id.dtks.identity.Sex;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a member is related to the head, in the list of eight of the statistics office and the social
 * ministry's field forms (BPS, BDT, Regsosek). The civil registry's list is {@link Relationship}.
 */
public enum CensusRelationship {
  /** 1, Kepala keluarga. */
  HEAD(1),
  /** 2, Istri/suami. */
  SPOUSE(2),
  /** 3, Anak. */
  CHILD(3),
  /** 4, Menantu. */
  CHILD_IN_LAW(4),
  /** 5, Cucu. */
  GRANDCHILD(5),
  /** 6, Orang tua/mertua. */
  PARENT_OR_PARENT_IN_LAW(6),
  /** 7, Pembantu/sopir. */
  HOUSEHOLD_HELP(7),
  /** 8, Lainnya. */
  OTHER(8);

  private final int code;

  CensusRelationship(int code) {
    this.code = code;
  }

  /** Returns the code in the census list, 1 to 8. */
  public int code() {
    return code;
  }

  /** Returns the constant of a census code, empty for any other number. */
  public static Optional<CensusRelationship> ofCode(int code) {
    return Arrays.stream(values()).filter(one -> one.code == code).findFirst();
  }

  /**
   * Returns the only entry of the civil registry's list this can mean for a member of that sex;
   * empty for a parent or parent-in-law, which the list keeps apart. Others are read as others,
   * although some are relatives.
   */
  public Optional<Relationship> toCivil(Sex sex) {
    return switch (this) {
      case HEAD -> Optional.of(Relationship.HEAD);
      case SPOUSE -> Optional.of(sex == Sex.MALE ? Relationship.HUSBAND : Relationship.WIFE);
      case CHILD -> Optional.of(Relationship.CHILD);
      case CHILD_IN_LAW -> Optional.of(Relationship.CHILD_IN_LAW);
      case GRANDCHILD -> Optional.of(Relationship.GRANDCHILD);
      case PARENT_OR_PARENT_IN_LAW -> Optional.empty();
      case HOUSEHOLD_HELP -> Optional.of(Relationship.HOUSEHOLD_HELP);
      case OTHER -> Optional.of(Relationship.OTHER);
    };
  }
}
