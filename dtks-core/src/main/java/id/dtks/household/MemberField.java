package id.dtks.household;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field of a member that a proposal can decide, see {@link Decision}. */
public enum MemberField {
  /** The name. */
  NAME("name", Member::name, (from, to) -> to.name(from.name())),
  /** The NIK. */
  NIK("nik", Member::nik, (from, to) -> to.nik(from.nik())),
  /** The day of birth. */
  BIRTH_DATE("birthDate", Member::birthDate, (from, to) -> to.birthDate(from.birthDate())),
  /** The place of birth. */
  BIRTH_PLACE("birthPlace", Member::birthPlace, (from, to) -> to.birthPlace(from.birthPlace())),
  /** The sex. */
  SEX("sex", Member::sex, (from, to) -> to.sex(from.sex())),
  /** The place in the family. */
  FAMILY_ROLE("familyRole", Member::familyRole, (from, to) -> to.familyRole(from.familyRole())),
  /** The marital status. */
  MARITAL_STATUS(
      "maritalStatus", Member::maritalStatus, (from, to) -> to.maritalStatus(from.maritalStatus())),
  /** The occupation. */
  OCCUPATION("occupation", Member::occupation, (from, to) -> to.occupation(from.occupation())),
  /** The mother's name. */
  MOTHER_NAME("motherName", Member::motherName, (from, to) -> to.motherName(from.motherName())),
  /** Whether the person lives. */
  LIFE("life", Member::life, (from, to) -> to.life(from.life())),
  /** Whether the record is in use. */
  RECORD_STANDING(
      "recordStanding",
      Member::recordStanding,
      (from, to) -> to.recordStanding(from.recordStanding())),
  /** Whether the person may receive aid. */
  ELIGIBILITY("eligibility", Member::eligibility, (from, to) -> to.eligibility(from.eligibility()));

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<Member, Object> value;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final BiConsumer<Member, Member.Builder> copy;

  MemberField(
      String path, Function<Member, Object> value, BiConsumer<Member, Member.Builder> copy) {
    this.path = path;
    this.value = value;
    this.copy = copy;
  }

  /** Returns the field of that path, empty if there is none. */
  public static Optional<MemberField> at(String path) {
    return Arrays.stream(values()).filter(field -> field.path.equals(path)).findFirst();
  }

  /** Returns the field's name in a member. */
  public String path() {
    return path;
  }

  /** Returns what the field holds, an empty {@code Optional} if it may be without and is. */
  public Object of(Member member) {
    return value.apply(member);
  }

  /** Gives one member what the field of another holds. */
  public void copy(Member from, Member.Builder to) {
    copy.accept(from, to);
  }
}
