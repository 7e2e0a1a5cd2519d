package id.dtks.story;

import id.dtks.household.Household;
import id.dtks.objection.Objection;
import id.dtks.proposal.Proposal;
import id.dtks.registry.Dossier;
import id.dtks.registry.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Turns the versions of a dossier into chapters, in the order of the journal. */
final class Chapters {
  private Chapters() {}

  /**
   * Returns the chapters.
   *
   * @param told which versions of a household are told, given what it was before
   */
  static List<Chapter> of(
      Dossier dossier, BiPredicate<Optional<Household>, Version<Household>> told) {
    List<Chapter> chapters = new ArrayList<>();
    dossier.proposals().forEach(version -> chapters.add(chapter(version, Chapters::event)));
    dossier.objections().forEach(version -> chapters.add(chapter(version, Chapters::event)));
    Map<String, Household> before = new HashMap<>();
    for (Version<Household> version : dossier.households()) {
      String id = version.revision().subject().id();
      Optional<Household> was = Optional.ofNullable(before.remove(id));
      version.value().ifPresent(household -> before.put(id, household));
      if (told.test(was, version)) {
        chapters.add(
            chapter(version, household -> new Event.Recorded(was, household, version.cause())));
      }
    }
    chapters.sort(Comparator.comparingLong(chapter -> chapter.revision().sequence()));
    return chapters;
  }

  private static <T> Chapter chapter(Version<T> version, Function<T, Event> event) {
    return new Chapter(
        version.value().map(event).orElseGet(() -> new Event.Untold(version.gap().orElseThrow())),
        version.revision());
  }

  private static Event event(Proposal proposal) {
    int steps = proposal.steps().size();
    return steps == 0
        ? new Event.Proposed(proposal)
        : new Event.Stepped(proposal, proposal.steps().get(steps - 1));
  }

  private static Event event(Objection objection) {
    int steps = objection.steps().size();
    return steps == 0
        ? new Event.Objected(objection)
        : new Event.Answered(objection, objection.steps().get(steps - 1));
  }
}
