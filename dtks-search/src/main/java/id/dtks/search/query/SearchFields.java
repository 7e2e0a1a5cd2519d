package id.dtks.search.query;

import id.dtks.json.WideValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a form asks for, field by field. All of it is weighed as what a text says: a field that does
 * not agree speaks against a person, and by itself hides nobody. A blank text is none. Immutable.
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
  @Value.Redacted
  OptionalInt age();

  /** The RT. */
  OptionalInt rt();

  /** The RW. */
  OptionalInt rw();

  /** The name of a village or district. */
  @Value.Redacted
  Optional<String> village();

  /** Leaves out texts that are blank. */
  @Value.Check
  default SearchFields withoutBlanks() {
    return Stream.of(name(), number(), mother(), village())
            .anyMatch(text -> text.filter(String::isBlank).isPresent())
        ? builder()
            .from(this)
            .name(said(name()))
            .number(said(number()))
            .mother(said(mother()))
            .village(said(village()))
            .build()
        : this;
  }

  private static Optional<String> said(Optional<String> text) {
    return text.filter(any -> !any.isBlank());
  }

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
