package id.dtks.proposal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.change.ProposalType;
import id.dtks.json.WideValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * A workflow as a city writes it down, in a file or in code; {@link Workflow#of} checks it. An
 * empty list of types always means every kind of proposal. Immutable.
 */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonPropertyOrder({
  "name",
  "statement",
  "statuses",
  "openings",
  "effects",
  "steps",
  "deadlines",
  "windows"
})
@JsonSerialize(as = ImmutableWorkflowPlan.class)
@JsonDeserialize(as = ImmutableWorkflowPlan.class)
public interface WorkflowPlan {
  /** What it is called, such as {@code bontang-2026-1}; kept with every step taken under it. */
  String name();

  /** The statement that whoever submits signs. */
  Statement statement();

  /** The statuses besides those of the law. */
  List<OwnStatus> statuses();

  /** Who may make which proposals. */
  List<Opening> openings();

  /** When changes are made; every kind of proposal in exactly one. */
  List<Effect> effects();

  /** The rows, in the order of the way. */
  List<Step> steps();

  /** How long proposals may stand where. */
  List<Deadline> deadlines();

  /** On which days of a month what may be done. */
  List<Window> windows();

  /** Returns the steps for a kind of proposal. */
  default List<Step> steps(ProposalType type) {
    return steps().stream().filter(step -> step.isFor(type)).toList();
  }

  /** Returns a status as the value of a fact, which words show as its label. */
  default String fact(ProposalStatus status) {
    return statuses().stream()
        .filter(own -> own.status().equals(status))
        .map(own -> own.label().toFact())
        .findFirst()
        .orElse(status.isStandard() ? status.key() : status.inWords());
  }

  /** Returns a builder that starts as this plan. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns a builder; name and statement must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a plan. */
  final class Builder extends ImmutableWorkflowPlan.Builder {
    Builder() {}
  }
}
