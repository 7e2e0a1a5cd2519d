package id.dtks.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.check.Finding;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import id.dtks.json.WideValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A person in a household (<i>anggota keluarga</i>), as recorded and as it stands. Immutable. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSerialize(as = ImmutableMember.class)
@JsonDeserialize(as = ImmutableMember.class)
public interface Member {
  /** The column under which {@link #recorded()} keeps a NIK that could not be taken as it was. */
  String NIK = "nik";

  /** The column under which {@link #recorded()} keeps a second NIK of a person listed twice. */
  String OTHER_NIK = "otherNik";

  /** Who this is for the register, whatever the numbers. */
  PersonId id();

  /** The name, which may be blank; never split into first and last. */
  @Value.Redacted
  @JsonInclude(JsonInclude.Include.ALWAYS)
  PersonName name();

  /**
   * The population number, if one was recorded that can be read, is not temporary, and belongs to
   * nobody else.
   */
  Optional<Nik> nik();

  /** The day of birth, if one was recorded that can be read. */
  @Value.Redacted
  Optional<LocalDate> birthDate();

  /** The place of birth as recorded. */
  @Value.Redacted
  Optional<String> birthPlace();

  /** The sex, if recorded. */
  Optional<Sex> sex();

  /** The place in the family. */
  @Value.Default
  default FamilyRole familyRole() {
    return new FamilyRole.Unknown();
  }

  /** The marital status, if recorded. */
  Optional<MaritalStatus> maritalStatus();

  /** The occupation (<i>pekerjaan</i>) as recorded. */
  @Value.Redacted
  Optional<String> occupation();

  /** The mother's maiden name (<i>nama ibu kandung</i>) as recorded. */
  @Value.Redacted
  Optional<String> motherName();

  /** Whether the person is known to live. */
  @Value.Default
  default Life life() {
    return Life.alive();
  }

  /** The one axis of standing: may the person receive aid. */
  @Value.Default
  default Eligibility eligibility() {
    return Eligibility.notAssessed();
  }

  /** The other axis of standing: is the record in use. */
  @Value.Default
  default RecordStanding recordStanding() {
    return RecordStanding.active();
  }

  /** The aid this person draws or drew, oldest first. */
  List<Enrollment> enrollments();

  /** What the civil registry said last, if it was asked. */
  Optional<CivilMatch> civilMatch();

  /** The numbers this person was recorded with wrongly, oldest first. */
  List<FormerNik> formerNiks();

  /** The record of the same person that is in use instead of this one, if there is one. */
  Optional<PersonId> sameAs();

  /** What this record took over from others of the same person, oldest first. */
  List<Absorption> absorbed();

  /** What proposals decided about this person, by field, and no list undoes. */
  List<Decision> decisions();

  /** What other systems call this person. */
  List<ExternalId> externalIds();

  /**
   * Texts that were recorded and have no field, or could not be read into theirs, by the name of
   * the field or column; kept so that nothing is lost.
   */
  @Value.Redacted
  Map<String, String> recorded();

  /** What was found when the record was last read that its fields do not show by themselves. */
  List<Finding> findings();

  /** Returns what the civil registry said last. */
  default CivilMatchStatus civilMatchStatus() {
    return civilMatch().map(CivilMatch::status).orElse(CivilMatchStatus.NOT_CHECKED);
  }

  /** Returns the programs this person draws aid from now, in their official order. */
  default Set<AidProgram> programs() {
    EnumSet<AidProgram> open = EnumSet.noneOf(AidProgram.class);
    enrollments().stream().filter(Enrollment::isOpen).map(Enrollment::program).forEach(open::add);
    return Collections.unmodifiableSet(open);
  }

  /** Returns the decision about a field, empty if none was made. */
  default Optional<Decision> decision(String field) {
    return Decision.about(field, decisions());
  }

  /** Returns the decision that took this person out of the family, empty if none did. */
  default Optional<Decision> departure() {
    return takesPart()
        ? Optional.empty()
        : decision(MemberField.RECORD_STANDING.path())
            .or(() -> decision(MemberField.ELIGIBILITY.path()));
  }

  /**
   * Tells whether the person counts in the family: the record is in use, and nobody decided that
   * the person died or moved.
   */
  default boolean takesPart() {
    return recordStanding().state() == RecordStanding.State.ACTIVE
        && eligibility().reason().filter(IneligibilityReason::isDeparture).isEmpty();
  }

  /** Returns a builder that starts as this member. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns a builder; id and name must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a member. */
  final class Builder extends ImmutableMember.Builder {
    Builder() {}

    /** Sets the programs that go on, as a list marks them: without dates. */
    public Builder programs(Set<AidProgram> programs) {
      return enrollments(programs.stream().sorted().map(Enrollment::in).toList());
    }
  }
}
