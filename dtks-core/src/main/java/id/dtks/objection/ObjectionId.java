package id.dtks.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an objection for ever. Opaque: only equality means anything.
 *
 * @param value the text, not blank
 */
public record ObjectionId(@JsonValue String value) {
  @JsonCreator
  public ObjectionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("value must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
