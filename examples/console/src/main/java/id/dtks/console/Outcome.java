package id.dtks.console;

import id.dtks.check.Checked;
import id.dtks.proposal.Proposal;

/** Shows what became of a proposal. */
final class Outcome {
  private final Session session;
  private final ProposalView view;

  Outcome(Session session, Workplace place) {
    this.session = session;
    this.view = new ProposalView(session, place.desk(), place.registry().settings().zone());
  }

  /**
   * Prints the proposal and what is worth knowing about it.
   *
   * @throws id.dtks.check.RejectedException if it was refused
   */
  void print(Checked<Proposal> outcome) {
    view.print(outcome.orElseThrow());
    new Refusals(session.texts()).print(session.err(), outcome.findings());
  }
}
