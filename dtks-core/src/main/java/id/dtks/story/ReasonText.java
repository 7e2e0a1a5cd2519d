package id.dtks.story;

import id.dtks.change.Change;
import id.dtks.change.Deactivate;
import id.dtks.change.DeclareIneligible;
import java.util.Optional;

/** Why a change is made, in words, if it is of a kind that has a reason. */
final class ReasonText {
  private ReasonText() {}

  static Optional<String> of(Change change, Phrases phrases) {
    if (change instanceof DeclareIneligible declared) {
      return Optional.of(phrases.label(declared.reason()));
    }
    return change instanceof Deactivate deactivated
        ? Optional.of(phrases.label(deactivated.reason()))
        : Optional.empty();
  }
}
