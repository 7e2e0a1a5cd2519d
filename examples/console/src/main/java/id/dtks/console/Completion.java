package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.ChangeFinding;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.registry.Desk;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for what a change is missing, by what is found about it: each thing once at most. */
final class Completion {
  private final Session session;
  private final Desk desk;
  private final Lookup lookup;
  private final Questions questions;
  private final Set<String> asked = new HashSet<>();

  Completion(Session session, Desk desk, Lookup lookup) {
    this.session = session;
    this.desk = desk;
    this.lookup = lookup;
    this.questions = new Questions(session);
  }

  /** Returns the change with the answers; as it is, if nobody answers. */
  Change complete(Change change) {
    Change complete = change;
    while (true) {
      Optional<Change> more = answered(complete);
      if (more.isEmpty()) {
        return complete;
      }
      complete = more.get();
    }
  }

  private Optional<Change> answered(Change change) {
    return desk.preview(change).findings().stream()
        .filter(finding -> asked.add(finding.code()))
        .flatMap(finding -> answered(change, finding).stream())
        .findFirst();
  }

  private Optional<Change> answered(Change change, Finding missing) {
    if (missing.is(ChangeFinding.DAY_REQUIRED)) {
      return questions.ask(questions.words("day"), new DayConverter()).map(change::on);
    }
    if (missing.is(ChangeFinding.REASON_REQUIRED)) {
      return questions.ask(questions.words("note")).map(change::note);
    }
    if (missing.is(ChangeFinding.EVIDENCE_MISSING)) {
      return questions
          .ask(
              session.texts().sentence(missing) + questions.words("evidence"),
              new EvidenceConverter())
          .map(change::evidence);
    }
    return missing.is(ChangeFinding.HEAD_NEEDS_SUCCESSOR)
        ? questions.ask(nextHead(change)).map(lookup::person).map(head -> NextHead.of(change, head))
        : Optional.empty();
  }

  private String nextHead(Change change) {
    Optional<Household> home =
        change.subjects().people().stream().flatMap(p -> desk.householdOf(p).stream()).findFirst();
    return questions.words(
        "next-head",
        "members",
        home.stream()
            .flatMap(household -> household.present().stream())
            .filter(member -> !member.familyRole().isHead())
            .map(Completion::named)
            .collect(Collectors.joining(", ")));
  }

  private static String named(Member member) {
    return member.name().recorded() + " = " + member.id();
  }
}
