package id.dtks.rule;

import id.dtks.household.AidProgram;
import id.dtks.json.WideValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The figures and lists that a city may set for the standard rules. Immutable. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
public interface RuleParameters {
  /**
   * The occupations that exclude a family: codes of the civil registry's list, and words that an
   * occupation in words holds (SE Kemensos 37/1.7/DI.02/1/2022; the village officials and health
   * workers of Kepmensos 73/HUK/2024).
   */
  @Value.Default
  default List<String> excludedOccupations() {
    return ExcludedOccupations.STANDARD;
  }

  /** Up to which decile a program is for; none for a program that has no limit. */
  @Value.Default
  default List<DecileLimit> decileLimits() {
    return StandardDeciles.LIMITS;
  }

  /** After how many days a match with the civil registry is too old. */
  @Value.Default
  default int matchStaleAfterDays() {
    return 365;
  }

  /** The age in years a head of family must have reached. */
  @Value.Default
  default int headAge() {
    return 17;
  }

  /** The age in years who draws a family's aid must have reached. */
  @Value.Default
  default int caretakerAge() {
    return 17;
  }

  /** The names of external ids that belong to one family only. */
  @Value.Default
  default List<String> familyAccounts() {
    return List.of("NO_REKENING", "NO_KKS", "NO_HP", "NO_TELEPON");
  }

  /** Returns the limit of a program on a day. */
  default Optional<DecileLimit> decileLimit(AidProgram program, LocalDate day) {
    return decileLimits().stream().filter(limit -> limit.holdsFor(program, day)).findFirst();
  }

  /** Returns the figures of the norms. */
  static RuleParameters standard() {
    return builder().build();
  }

  /** Returns a builder that starts as these. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns a builder that starts with the figures of the norms. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds parameters. */
  final class Builder extends ImmutableRuleParameters.Builder {
    Builder() {}
  }
}
