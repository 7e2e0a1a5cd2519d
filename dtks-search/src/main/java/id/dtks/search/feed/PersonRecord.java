package id.dtks.search.feed;

import id.dtks.search.query.CaseStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the index holds of one person: what can be searched, and what a hit shows. Immutable. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true)
@SuppressWarnings("exports") // annotations for the compiler only
public abstract class PersonRecord {
  PersonRecord() {}

  /** The person's opaque id. */
  public abstract String person();

  /** The household's opaque id: a household's people are replaced together. */
  public abstract String household();

  /** The name as recorded. */
  public abstract String name();

  /** Every NIK recorded for the person, the current first, as recorded: 16 digits or damaged. */
  public abstract List<String> niks();

  /** Every family card number of the household, the current first. */
  public abstract List<String> familyCards();

  /** The date of birth. */
  public abstract Optional<LocalDate> birth();

  /** The sex as the code of the register, {@code L} or {@code P}; empty if unknown. */
  @Value.Default
  public String sex() {
    return "";
  }

  /** The digits of the village, or of the smallest region above it that is known. */
  public abstract String region();

  /** The RT, 0 if unknown. */
  @Value.Default
  public int rt() {
    return 0;
  }

  /** The RW, 0 if unknown. */
  @Value.Default
  public int rw() {
    return 0;
  }

  /** The mother's name as recorded; empty if unknown. */
  @Value.Default
  public String mother() {
    return "";
  }

  /** Where the person's case stands. */
  @Value.Default
  public CaseStanding standing() {
    return CaseStanding.untouched();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the kind only: every part is personal. */
  @Override
  public final String toString() {
    return "PersonRecord";
  }

  /** Builds a record. */
  public static final class Builder extends ImmutablePersonRecord.Builder {
    Builder() {}
  }
}
