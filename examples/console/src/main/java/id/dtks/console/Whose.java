package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.registry.Desk;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whom a finding about a change is about, where that is not the one person it concerns. */
final class Whose {
  private static final Pattern PLACE = Pattern.compile("(members|households)\\[([^\\]]+)\\].*");

  private final Households known;
  private final List<PersonId> subjects;

  private Whose(Households known, List<PersonId> subjects) {
    this.known = known;
    this.subjects = subjects;
  }

  /** Returns one for a change, with the households it would make. */
  static Whose of(Change change, Households after, Desk desk) {
    Households known = households(change, desk);
    for (Household household : after.all()) {
      known = known.with(household);
    }
    return new Whose(known, change.subjects().people());
  }

  /** Returns the households a change is about as they are now, as far as the desk sees them. */
  static Households households(Change change, Desk desk) {
    return Households.of(
        Stream.concat(
                change.subjects().people().stream().flatMap(one -> desk.householdOf(one).stream()),
                change.subjects().households().stream()
                    .flatMap(one -> desk.household(one).stream()))
            .toList());
  }

  /** Returns the name of the person or of the family's head; empty if there is nothing to add. */
  String name(Finding finding) {
    Matcher place = PLACE.matcher(finding.path());
    if (!place.matches()) {
      return "";
    }
    Optional<Member> who =
        place.group(1).equals("members")
            ? known.member(new PersonId(place.group(2)))
            : known.get(new HouseholdId(place.group(2))).flatMap(Whose::head);
    return who.filter(member -> !subjects.equals(List.of(member.id())))
        .map(member -> member.name().recorded())
        .orElse("");
  }

  private static Optional<Member> head(Household household) {
    return Stream.concat(household.heads().stream(), household.members().stream()).findFirst();
  }
}
