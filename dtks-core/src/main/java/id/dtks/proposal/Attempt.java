package id.dtks.proposal;

import id.dtks.actor.Actor;
import id.dtks.change.Grounds;
import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Somebody's attempt to take a step, with all that a {@link Guard} looks at.
 *
 * @param proposal as it stands
 * @param action what is to be done
 * @param actor who wants to
 * @param grounds on what grounds
 * @param findings what is found about the change today
 * @param now the moment, in the city's zone
 */
public record Attempt(
    Proposal proposal,
    ProposalAction action,
    Actor actor,
    Grounds grounds,
    List<Finding> findings,
    ZonedDateTime now) {
  public Attempt {
    findings = List.copyOf(findings);
  }

  /** Returns today's date in the city. */
  public LocalDate today() {
    return now.toLocalDate();
  }

  ProposalType type() {
    return proposal.change().type();
  }
}
