package id.dtks.story;

import id.dtks.household.Household;
import id.dtks.objection.Objection;
import id.dtks.proposal.Proposal;
import id.dtks.registry.Dossier;
import id.dtks.registry.Turn;
import id.dtks.registry.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Turns the versions of a dossier into chapters, in the order of the journal. */
final class Chapters {
  private Chapters() {}

  static List<Chapter> of(Dossier dossier) {
    List<Chapter> chapters = new ArrayList<>();
    for (Turn turn : dossier.turns()) {
      Version<Household> version = turn.version();
      chapters.add(
          chapter(version, after -> new Event.Recorded(turn.before(), after, version.cause())));
    }
    dossier.proposals().forEach(version -> chapters.add(chapter(version, Chapters::event)));
    dossier.objections().forEach(version -> chapters.add(chapter(version, Chapters::event)));
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
