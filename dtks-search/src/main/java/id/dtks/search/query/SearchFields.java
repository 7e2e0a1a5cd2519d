package id.dtks.search.query;

import id.dtks.json.WideValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a form asks for, field by field. All of it is weighed as what a text says: a field that does
 * not agree speaks against a person, and by itself hides nobody. Immutable.
 */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
public interface SearchFields {
  /** A name, however it is spelt. */
  @Value.Redacted
  Optional<String> name();

  /** A NIK or family card number, or the beginning or the end of one. */
  @Value.Redacted
  Optional<String> number();

  /** The mother's name. */
  @Value.Redacted
  Optional<String> mother();

  /** The date of birth. */
  @Value.Redacted
  Optional<LocalDate> birth();

  /** The year of birth. */
  @Value.Redacted
  OptionalInt birthYear();

  /** The age in years today; a year more or less does. */
  OptionalInt age();

  /** The RT. */
  OptionalInt rt();

  /** The RW. */
  OptionalInt rw();

  /** The name of a village or district. */
  Optional<String> village();

  /** Returns a form nobody filled in. */
  static SearchFields none() {
    return builder().build();
  }

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds fields. */
  final class Builder extends ImmutableSearchFields.Builder {
    Builder() {}
  }
}
