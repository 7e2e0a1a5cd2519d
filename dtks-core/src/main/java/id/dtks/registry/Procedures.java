package id.dtks.registry;

import id.dtks.journal.Revision;
import id.dtks.journal.Subject;
import id.dtks.proposal.Workflow;
import id.dtks.rule.RuleSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The procedure that a journal holds, so that all who work on it go by the same, and its history
 * tells who changed it when. Read anew only when the journal went on.
 */
final class Procedures {
  static final Subject WORKFLOW = new Subject("procedure", "workflow");
  static final Subject RULES = new Subject("procedure", "rules");

  /** What was read, and the versions and the sequence of the journal it was read at. */
  private record Known(Procedure procedure, long workflow, long rules, long sequence) {}

  private final RegistrySettings settings;
  private volatile Known known;

  Procedures(RegistrySettings settings) {
    this.settings = settings;
    this.known = new Known(new Procedure(settings.workflow(), settings.rules()), 0, 0, 0);
  }

  Procedure current(Shelf shelf) {
    Known last = known;
    long sequence = shelf.lastSequence();
    if (sequence != last.sequence()) {
      last = read(shelf.current(Set.of(WORKFLOW, RULES)), last, sequence);
      known = last;
    }
    return last.procedure();
  }

  private Known read(Map<Subject, Revision> found, Known last, long sequence) {
    Optional<Revision> workflow = Optional.ofNullable(found.get(WORKFLOW));
    Optional<Revision> rules = Optional.ofNullable(found.get(RULES));
    long workflowVersion = workflow.map(Revision::version).orElse(0L);
    long rulesVersion = rules.map(Revision::version).orElse(0L);
    if (workflowVersion == last.workflow() && rulesVersion == last.rules()) {
      return new Known(last.procedure(), workflowVersion, rulesVersion, sequence);
    }
    return new Known(
        new Procedure(
            workflow
                .flatMap(Revision::state)
                .map(text -> Workflow.read(text).orElseThrow())
                .orElse(settings.workflow()),
            rules
                .flatMap(Revision::state)
                .map(text -> RuleSet.read(text, settings.rules()).orElseThrow())
                .orElse(settings.rules())),
        workflowVersion,
        rulesVersion,
        sequence);
  }
}
