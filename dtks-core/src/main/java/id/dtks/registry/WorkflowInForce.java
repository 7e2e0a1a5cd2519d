package id.dtks.registry;

import id.dtks.journal.Revision;
import id.dtks.proposal.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A workflow that is in force or was.
 *
 * @param workflow the way of proposals, with the names of its own statuses
 * @param since when it was adopted; {@link Instant#MIN} for that of the settings
 */
public record WorkflowInForce(Workflow workflow, Instant since) {

  /**
   * Returns that of the settings and all adopted since, oldest first, as far as they can be read.
   */
  static List<WorkflowInForce> all(Workflow ofSettings, List<Revision> adoptions) {
    List<WorkflowInForce> all = new ArrayList<>();
    all.add(new WorkflowInForce(ofSettings, Instant.MIN));
    for (Revision adoption : adoptions) {
      adoption
          .state()
          .map(Workflow::read)
          .filter(read -> read.isAccepted())
          .map(read -> new WorkflowInForce(read.orElseThrow(), adoption.stamp().at()))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }
}
