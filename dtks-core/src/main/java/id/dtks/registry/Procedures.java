package id.dtks.registry;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.journal.Revision;
import id.dtks.journal.Subject;
import id.dtks.proposal.Workflow;
import id.dtks.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The procedure that a journal holds, so that all who work on it go by the same, and its history
 * tells who changed it when. Each text is read once, and known again by its hash in the chain, so
 * that nothing is kept of a text that a transaction undid.
 */
final class Procedures {
  static final Subject WORKFLOW = new Subject("procedure", "workflow");
  static final Subject RULES = new Subject("procedure", "rules");

  private static final Logger LOG = LoggerFactory.getLogger(Procedures.class);

  /** What was read, and the hash of each text. */
  private record Known(Procedure procedure, Optional<String> workflow, Optional<String> rules) {}

  private final RegistrySettings settings;
  private volatile Known known;

  Procedures(RegistrySettings settings) {
    this.settings = settings;
    this.known = read(Optional.empty(), Optional.empty());
  }

  Procedure current(Shelf shelf) {
    Map<Subject, Revision> found = shelf.current(Set.of(WORKFLOW, RULES));
    Optional<Revision> workflow = Optional.ofNullable(found.get(WORKFLOW));
    Optional<Revision> rules = Optional.ofNullable(found.get(RULES));
    Known last = known;
    if (!workflow.map(Revision::chain).equals(last.workflow())
        || !rules.map(Revision::chain).equals(last.rules())) {
      last = read(workflow, rules);
      known = last;
    }
    return last.procedure();
  }

  private Known read(Optional<Revision> workflow, Optional<Revision> rules) {
    Checked<Workflow> way =
        workflow
            .flatMap(Revision::state)
            .map(text -> workflow(text, settings))
            .orElse(Checked.of(settings.workflow()));
    Checked<RuleSet> judged =
        rules.flatMap(Revision::state).map(this::rules).orElse(Checked.of(settings.rules()));
    List<Finding> findings = new ArrayList<>(way.findings());
    findings.addAll(judged.findings());
    if (!findings.isEmpty()) {
      LOG.warn(
          "the adopted procedure cannot be wholly read: {}",
          findings.stream().map(Finding::code).distinct().toList());
    }
    return new Known(
        new Procedure(way.orElseThrow(), judged.orElseThrow(), findings),
        workflow.map(Revision::chain),
        rules.map(Revision::chain));
  }

  /**
   * Reads an adopted workflow. Without one of its steps or guards it would be another, so one that
   * this release cannot wholly read gives way to that of the settings, with a warning.
   */
  static Checked<Workflow> workflow(String text, RegistrySettings settings) {
    return Workflow.read(text)
        .fold(
            Checked::of,
            findings ->
                Checked.of(
                    settings.workflow(),
                    told(RegistryFinding.WORKFLOW_NOT_READ, settings.workflow().name(), findings)));
  }

  private Checked<RuleSet> rules(String text) {
    Checked<RuleSet> read = RuleSet.readKept(text, settings.rules());
    RuleSet rules = read.orElseThrow();
    return read.findings().isEmpty()
        ? read
        : Checked.of(rules, told(RegistryFinding.RULES_PARTLY_READ, rules.name(), read.findings()));
  }

  private static List<Finding> told(RegistryFinding code, String name, List<Finding> details) {
    List<Finding> told = new ArrayList<>(List.of(Finding.of(code).with("name", name)));
    details.stream().map(detail -> detail.graded(Severity.WARNING)).forEach(told::add);
    return told;
  }
}
