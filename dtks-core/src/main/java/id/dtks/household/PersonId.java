package id.dtks.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a person for ever, whatever happens to its numbers. Opaque: only equality means
 * anything.
 *
 * @param value the text, not blank
 */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {
  @JsonCreator
  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("value must not be blank");
    }
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
