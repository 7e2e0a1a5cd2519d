package id.dtks.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.household.FamilyRole;
import id.dtks.household.MaritalStatus;
import id.dtks.household.Member;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import id.dtks.json.WideValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The fields of a member that are to be corrected (<i>perbaikan data</i>), each as it should be.
 */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSerialize(as = ImmutableCorrection.class)
@JsonDeserialize(as = ImmutableCorrection.class)
public interface Correction {
  /** The name. */
  @Value.Redacted
  @JsonInclude(JsonInclude.Include.NON_ABSENT) // a name may be blank
  Optional<PersonName> name();

  /** The population number; the present one was recorded wrongly. */
  Optional<Nik> nik();

  /** The day of birth. */
  @Value.Redacted
  Optional<LocalDate> birthDate();

  /** The place of birth. */
  @Value.Redacted
  Optional<String> birthPlace();

  /** The sex. */
  Optional<Sex> sex();

  /** The place in the family. */
  Optional<FamilyRole> familyRole();

  /** The marital status. */
  Optional<MaritalStatus> maritalStatus();

  /** The occupation (<i>pekerjaan</i>). */
  @Value.Redacted
  Optional<String> occupation();

  /** The mother's maiden name (<i>nama ibu kandung</i>). */
  @Value.Redacted
  Optional<String> motherName();

  /** Returns the names of the fields that are given. */
  default Set<String> fields() {
    Map<String, Optional<?>> all =
        Map.of(
            "name",
            name(),
            Member.NIK,
            nik(),
            "birthDate",
            birthDate(),
            "birthPlace",
            birthPlace(),
            "sex",
            sex(),
            "familyRole",
            familyRole(),
            "maritalStatus",
            maritalStatus(),
            "occupation",
            occupation(),
            "motherName",
            motherName());
    return all.entrySet().stream()
        .filter(field -> field.getValue().isPresent())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns a member with these fields corrected. A text that could not be read into such a field,
   * and what was found about it, go.
   */
  default Member applyTo(Member member) {
    Set<String> fields = fields();
    Map<String, String> recorded = new LinkedHashMap<>(member.recorded());
    recorded.keySet().removeAll(fields);
    Member.Builder corrected =
        member.toBuilder()
            .recorded(recorded)
            .findings(
                member.findings().stream()
                    .filter(finding -> !fields.contains(finding.path()))
                    .toList());
    name().ifPresent(corrected::name);
    nik().ifPresent(corrected::nik);
    birthDate().ifPresent(corrected::birthDate);
    birthPlace().ifPresent(corrected::birthPlace);
    sex().ifPresent(corrected::sex);
    familyRole().ifPresent(corrected::familyRole);
    maritalStatus().ifPresent(corrected::maritalStatus);
    occupation().ifPresent(corrected::occupation);
    motherName().ifPresent(corrected::motherName);
    return corrected.build();
  }

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a correction. */
  final class Builder extends ImmutableCorrection.Builder {
    Builder() {}
  }
}
