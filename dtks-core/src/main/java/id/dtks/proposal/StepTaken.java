package id.dtks.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.actor.Role;
import id.dtks.change.Grounds;
import id.dtks.check.Finding;
import id.dtks.json.WideValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One step a proposal has taken: who did what, when, on what grounds, and what was found then. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSerialize(as = ImmutableStepTaken.class)
@JsonDeserialize(as = ImmutableStepTaken.class)
public interface StepTaken {
  /** What was done. */
  ProposalAction action();

  /** Where the proposal stood before. */
  ProposalStatus before();

  /** Where it stood after. */
  ProposalStatus after();

  /** The account that did it. */
  String actor();

  /** The office it was done in. */
  Role role();

  /** When. */
  Instant at();

  /** On what grounds: the papers, the note for warnings, the statement that was signed. */
  Grounds grounds();

  /** What was found about the change at that moment. */
  List<Finding> findings();

  /** The name of the workflow the step was taken under. */
  Optional<String> workflow();

  /** The name of the rules the change was judged by. */
  Optional<String> rules();

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a step. */
  final class Builder extends ImmutableStepTaken.Builder {
    Builder() {}
  }
}
