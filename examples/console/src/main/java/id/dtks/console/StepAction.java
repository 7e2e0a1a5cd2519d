package id.dtks.console;

import id.dtks.proposal.ProposalAction;
import java.util.List;
import java.util.stream.Stream;

/** What may be done to a proposal that is made already. */
final class StepAction {
  private StepAction() {}

  static List<ProposalAction> all() {
    return Stream.of(ProposalAction.values())
        .filter(action -> action != ProposalAction.PROPOSE)
        .toList();
  }
}
