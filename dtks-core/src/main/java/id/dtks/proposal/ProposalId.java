package id.dtks.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a proposal for ever. Opaque: only equality means anything.
 *
 * @param value the text, not blank
 */
public record ProposalId(@JsonValue String value) {
  @JsonCreator
  public ProposalId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("value must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
