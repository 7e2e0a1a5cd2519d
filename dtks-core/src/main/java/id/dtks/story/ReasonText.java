package id.dtks.story;

import id.dtks.change.LegalBasis;
import id.dtks.change.ReasonTerms;
import id.dtks.household.StandingReason;
import id.dtks.proposal.Proposal;
import id.dtks.registry.RegistrySettings;
import java.time.LocalDate;
import java.util.Optional;

/** Why a change is made, and what that reason rested on when it was proposed, in words. */
final class ReasonText {
  private final Optional<StandingReason> reason;
  private final LocalDate day;
  private final Phrases phrases;

  ReasonText(Proposal proposal, Phrases phrases) {
    this.reason = proposal.change().standingReason();
    this.day = LocalDate.ofInstant(proposal.createdAt(), phrases.settings().zone());
    this.phrases = phrases;
  }

  Optional<String> reason() {
    return reason.map(StandingReason::key).flatMap(phrases::text);
  }

  Optional<String> basis() {
    RegistrySettings settings = phrases.settings();
    return reason
        .flatMap(why -> settings.reasons().termsOf(why, day))
        .flatMap(ReasonTerms::basis)
        .map(ReasonText::cited);
  }

  private static String cited(LegalBasis basis) {
    return basis.article().map(article -> basis.decree() + ", " + article).orElse(basis.decree());
  }
}
