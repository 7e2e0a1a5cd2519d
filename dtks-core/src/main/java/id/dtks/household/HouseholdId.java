package id.dtks.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a household for ever, whatever happens to its numbers. Opaque: only equality means
 * anything.
 *
 * @param value the text, not blank
 */
public record HouseholdId(@JsonValue String value) implements Comparable<HouseholdId> {
  @JsonCreator
  public HouseholdId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("value must not be blank");
    }
  }

  @Override
  public int compareTo(HouseholdId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
