package id.dtks.story;

import id.dtks.change.Evidence;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Statement;
import id.dtks.proposal.Workflow;
import id.dtks.registry.RegistrySettings;
import id.dtks.registry.WorkflowInForce;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The phrases of a story in one language, with days as the city counts them. */
final class Phrases {
  private final Language language;
  private final Words words;
  private final RegistrySettings settings;
  private final List<WorkflowInForce> workflows;
  private final Shown shown;

  Phrases(Language language, Story story, Shown shown) {
    this.language = language;
    this.words = Words.in(language);
    this.settings = story.settings();
    this.workflows = story.workflows();
    this.shown = shown;
  }

  RegistrySettings settings() {
    return settings;
  }

  String of(String key) {
    return of(key, Map.of());
  }

  String of(String key, Map<String, String> facts) {
    return words
        .text("story." + key, facts)
        .orElseThrow(() -> new IllegalStateException("words must have story." + key));
  }

  String label(Enum<?> constant) {
    return words.label(constant);
  }

  /** Returns what people read for a status, as the workflow names it by which it was reached. */
  String label(ProposalStatus status, Instant at) {
    return workflows.stream()
        .sorted(Comparator.comparing(WorkflowInForce::since, Comparator.reverseOrder()))
        .sorted(Comparator.comparing(one -> one.since().isAfter(at)))
        .flatMap(one -> one.workflow().ownLabel(status, language).stream())
        .findFirst()
        .orElseGet(() -> Workflow.standard().label(status, language));
  }

  /** Returns the label of a constant by the names of its enum and its own, if there is one. */
  Optional<String> constant(String type, String name) {
    return text(type + "." + name);
  }

  /** Returns the name of a field; the one in the JSON if it has none. */
  String field(String name) {
    return text("field." + name).orElse(name);
  }

  Optional<String> text(String key) {
    return words.text(key);
  }

  /** Returns the text that somebody signed, by its version. */
  String statement(String version) {
    return new Statement(version).text(language).map(text -> version + ": " + text).orElse(version);
  }

  /** Returns a text that somebody wrote, fit for print. */
  String shown(String written) {
    return shown.text(written);
  }

  /** Returns a birth date as recorded, as far as the reader may see it. */
  String birthDate(String recorded) {
    return shown.birthDate(recorded);
  }

  String time(Instant at) {
    return pattern("time.pattern").format(at.atZone(settings.zone()));
  }

  String day(LocalDate day) {
    return pattern("day.pattern").format(day);
  }

  private DateTimeFormatter pattern(String key) {
    return DateTimeFormatter.ofPattern(of(key), Locale.ROOT);
  }

  String evidence(Evidence paper) {
    String text = label(paper.kind()) + ": " + shown(paper.reference());
    return paper.date().map(day -> text + " (" + day(day) + ")").orElse(text);
  }

  String finding(Finding finding) {
    return label(finding.severity()) + ": " + shown(words.message(finding));
  }
}
