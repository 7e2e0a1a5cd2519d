package id.dtks.registry;

import id.dtks.journal.Claim;
import id.dtks.journal.Fault;
import id.dtks.journal.Journal;
import id.dtks.journal.Revision;
import id.dtks.journal.Subject;
import id.dtks.journal.Verification;
import id.dtks.journal.Verification.Breach;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One walk over a journal that compares the claims each subject holds with those that its newest
 * state implies, in both directions. Others may append meanwhile.
 */
final class ClaimAudit {
  private static final int PAGE = 1_000;

  private final Journal journal;

  private final RegistrySettings settings;

  /** Each workflow that was adopted, by the sequence from which it was in force. */
  private final NavigableMap<Long, Workflow> workflows = new TreeMap<>();

  ClaimAudit(Journal journal, RegistrySettings settings) {
    this.journal = journal;
    this.settings = settings;
    for (Revision adopted : journal.history(Procedures.WORKFLOW)) {
      adopted
          .state()
          .ifPresent(
              text ->
                  workflows.put(
                      adopted.sequence(), Procedures.workflow(text, settings).orElseThrow()));
    }
  }

  /** Returns the first subject that holds other claims than it should. */
  Optional<Breach> run(long upTo, Verification.Progress progress) {
    long sequence = 0;
    while (sequence < upTo) {
      List<Revision> page = journal.after(sequence, PAGE);
      Optional<Breach> breach = firstBreach(newest(page));
      if (breach.isPresent() || page.isEmpty()) {
        return breach;
      }
      sequence = page.get(page.size() - 1).sequence();
      progress.checked(sequence, Math.max(upTo, sequence));
    }
    return Optional.empty();
  }

  /** Returns the revisions of a page that are still the newest of their subject. */
  private Map<Subject, Revision> newest(List<Revision> page) {
    Map<Subject, Revision> last = new LinkedHashMap<>();
    page.forEach(revision -> last.put(revision.subject(), revision));
    Map<Subject, Revision> current = journal.current(last.keySet());
    last.values().removeIf(revision -> !revision.equals(current.get(revision.subject())));
    return last;
  }

  private Optional<Breach> firstBreach(Map<Subject, Revision> newest) {
    Map<Subject, Set<Claim>> held = journal.held(newest.keySet());
    for (Revision revision : newest.values()) {
      Optional<Fault> fault = fault(revision, held.getOrDefault(revision.subject(), Set.of()));
      if (fault.isPresent() && isNewest(revision)) {
        return fault.map(
            what -> new Breach(what, revision.sequence(), Optional.of(revision.subject().kind())));
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> fault(Revision revision, Set<Claim> held) {
    return implied(revision)
        .filter(claims -> !claims.equals(held))
        .map(claims -> held.containsAll(claims) ? Fault.CLAIM_EXTRA : Fault.CLAIM_MISSING);
  }

  /** Nothing for a subject of the host's own, and for a state that is erased or unreadable. */
  private Optional<Set<Claim>> implied(Revision revision) {
    return switch (revision.subject().kind()) {
      case Shelf.HOUSEHOLD -> Version.of(revision, Shelf::household).value().map(Claims::of);
      case Shelf.PROPOSAL ->
          Version.of(revision, Shelf::proposal)
              .value()
              .map(one -> Traces.of(one, isOpen(one, revision.sequence())));
      case ObjectionShelf.OBJECTION ->
          Version.of(revision, ObjectionShelf::objection)
              .value()
              .map(one -> Traces.of(one, settings.objectionJourney().isOpen(one.status())));
      default -> Optional.empty();
    };
  }

  /** Claims are held as the workflow had it that was in force when they were last written. */
  private boolean isOpen(Proposal proposal, long sequence) {
    return Optional.ofNullable(workflows.floorEntry(sequence))
        .map(Map.Entry::getValue)
        .orElse(settings.workflow())
        .isOpen(proposal);
  }

  /** Claims change with their subject only: if it went on meanwhile, nothing is proved. */
  private boolean isNewest(Revision revision) {
    return journal.current(revision.subject()).filter(revision::equals).isPresent();
  }
}
