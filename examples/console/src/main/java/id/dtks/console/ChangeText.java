package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.RegisterHousehold;
import id.dtks.change.TakeIn;
import id.dtks.check.Words;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.proposal.Proposal;
import id.dtks.registry.Desk;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Returns whom it is about by name: the people, or the head of the family. */
  String whom(Proposal proposal) {
    String names =
        about(proposal).stream()
            .map(member -> member.name().recorded())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "-" : names;
  }

  /** Returns the people it is about, or the head of the family, wherever they are by now. */
  List<Member> about(Proposal proposal) {
    Change change = proposal.change();
    if (change instanceof TakeIn newcomer) {
      return List.of(newcomer.person());
    }
    if (change instanceof RegisterHousehold register) {
      return head(register.household());
    }
    List<Member> people =
        change.subjects().people().stream()
            .flatMap(
                person -> desk.householdOf(person).flatMap(home -> home.member(person)).stream())
            .toList();
    return people.isEmpty()
        ? desk.household(proposal.household()).map(ChangeText::head).orElse(List.of())
        : people;
  }

  private static List<Member> head(Household household) {
    return Stream.concat(household.heads().stream(), household.members().stream())
        .limit(1)
        .toList();
  }
}
