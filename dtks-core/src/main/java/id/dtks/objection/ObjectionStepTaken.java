package id.dtks.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.actor.Role;
import id.dtks.change.Grounds;
import id.dtks.json.WideValue;
import java.time.Instant;
import org.immutables.value.Value;

/** One step an objection has taken: who did what, when, with which note and evidence. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSerialize(as = ImmutableObjectionStepTaken.class)
@JsonDeserialize(as = ImmutableObjectionStepTaken.class)
public interface ObjectionStepTaken {
  /** What was done. */
  ObjectionAction action();

  /** Where the objection stood before. */
  ObjectionStatus before();

  /** Where it stood after. */
  ObjectionStatus after();

  /** The account that did it. */
  String actor();

  /** The office it was done in. */
  Role role();

  /** When. */
  Instant at();

  /** The note and the evidence. */
  Grounds grounds();

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a step. */
  final class Builder extends ImmutableObjectionStepTaken.Builder {
    Builder() {}
  }
}
