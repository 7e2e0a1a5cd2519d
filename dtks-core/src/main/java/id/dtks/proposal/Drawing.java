package id.dtks.proposal;

import id.dtks.actor.Role;
import id.dtks.change.ProposalType;
import id.dtks.check.Language;
import id.dtks.check.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a workflow for Mermaid. */
final class Drawing {
  private final Workflow workflow;
  private final Language language;
  private final Words words;
  private final StringBuilder lines = new StringBuilder();

  Drawing(Workflow workflow, Language language) {
    this.workflow = workflow;
    this.language = language;
    this.words = Words.in(language);
  }

  String mermaid() {
    List<Step> steps = workflow.plan().steps();
    lines.append("stateDiagram-v2\n");
    for (ProposalStatus status : statuses(steps)) {
      line("state \"" + plain(workflow.label(status, language)) + "\" as " + status);
    }
    workflow.plan().openings().forEach(this::opening);
    steps.forEach(this::step);
    statuses(steps).stream()
        .filter(status -> steps.stream().noneMatch(step -> step.from().equals(status)))
        .forEach(status -> line(status + " --> [*]"));
    line("classDef effect font-weight:bold,stroke-width:3px");
    workflow.plan().effects().forEach(this::effect);
    return lines.toString();
  }

  private static Set<ProposalStatus> statuses(List<Step> steps) {
    return Stream.concat(
            Stream.of(ProposalStatus.DRAFT),
            steps.stream().flatMap(step -> Stream.of(step.from(), step.to())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void opening(Opening opening) {
    arrow(
        "[*]",
        ProposalStatus.DRAFT.code(),
        ProposalAction.PROPOSE,
        opening.roles(),
        opening.types());
  }

  private void step(Step step) {
    arrow(step.from().code(), step.to().code(), step.action(), step.roles(), step.types());
  }

  private void arrow(
      String from, String to, ProposalAction action, List<Role> roles, List<ProposalType> types) {
    String only = types.isEmpty() ? "" : " [" + labels(types) + "]";
    line(from + " --> " + to + " : " + plain(words.label(action) + ", " + labels(roles) + only));
  }

  private void effect(Effect effect) {
    line("class " + effect.at() + " effect");
    line("note right of " + effect.at());
    line("  " + plain(words.text("workflow.effect").orElse("") + " " + labels(effect.types())));
    line("end note");
  }

  private String labels(List<? extends Enum<?>> constants) {
    return constants.stream().map(words::label).collect(Collectors.joining(", "));
  }

  /** Leaves out what Mermaid reads as its own signs. */
  private static String plain(String text) {
    return text.replaceAll("[\"#;:%{}\\n]", " ").replaceAll(" +", " ").strip();
  }

  private void line(String text) {
    lines.append("  ").append(text).append('\n');
  }
}
