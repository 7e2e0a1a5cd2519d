package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.RegisterHousehold;
import id.dtks.check.Words;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.identity.PersonName;
import id.dtks.proposal.Proposal;
import id.dtks.registry.Desk;
import java.util.Optional;

/** What a proposal is about, in a few words. */
final class ChangeText {
  private final Texts texts;
  private final Desk desk;

  ChangeText(Texts texts, Desk desk) {
    this.texts = texts;
    this.desk = desk;
  }

  /** Returns the kind of a change, with its reason or its program. */
  String what(Change change) {
    String kind = texts.of("change." + change.getClass().getSimpleName());
    return change
        .standingReason()
        .flatMap(reason -> Words.in(texts.language()).text(reason.key()))
        .or(() -> change.aid().map(texts::label))
        .map(why -> kind + " (" + why + ")")
        .orElse(kind);
  }

  /** Returns whom it is about: a person, or the head of a family. */
  String whom(Proposal proposal) {
    Change change = proposal.change();
    Optional<Household> household =
        change instanceof RegisterHousehold register
            ? Optional.of(register.household())
            : desk.household(proposal.household());
    return household.stream()
        .flatMap(home -> home.members().stream())
        .filter(member -> change.subjects().concerns(member.id()))
        .findFirst()
        .map(Member::name)
        .map(PersonName::recorded)
        .orElse("-");
  }
}
