package id.dtks.story;

import id.dtks.change.Evidence;
import id.dtks.check.Finding;
import id.dtks.check.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The phrases of a story in one language, with days as the city counts them. */
final class Phrases {
  private final Words words;
  private final ZoneId zone;
  private final Shown shown;

  Phrases(Words words, ZoneId zone, Shown shown) {
    this.words = words;
    this.zone = zone;
    this.shown = shown;
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

  /** Returns a text that somebody wrote, fit for print. */
  String shown(String written) {
    return shown.text(written);
  }

  String time(Instant at) {
    return pattern("time.pattern").format(at.atZone(zone));
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
