package id.dtks.objection;

import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;

/** Prepares the change that follows from an upheld objection. */
final class Suggestion {
  private Suggestion() {}

  /** Returns the change on the day and the evidence of the decision, with the decision's note. */
  static Change of(Objection upheld, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(upheld.since(), zone);
    Change change = change(upheld.petition()).on(day).evidence(upheld.reference().dated(day));
    for (Evidence paper : upheld.petition().evidence()) {
      change = change.evidence(paper);
    }
    for (ObjectionStepTaken step : upheld.steps()) {
      for (Evidence paper : step.grounds().evidence()) {
        change = change.evidence(paper);
      }
      change = step.grounds().note().map(change::note).orElse(change);
    }
    return change;
  }

  private static Change change(Petition petition) {
    PersonId person = petition.person();
    return switch (petition.kind()) {
      case SUPPORT -> Change.declareEligible(person);
      case CHALLENGE -> Change.declareIneligible(person, IneligibilityReason.OBJECTION_UPHELD);
    };
  }
}
