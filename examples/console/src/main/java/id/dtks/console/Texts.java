package id.dtks.console;

import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.listing.Column;
import id.dtks.proposal.ProposalStatus;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the console says, in one language. */
final class Texts {
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Language language;
  private final Words words;

  Texts(Language language) {
    this.language = language;
    this.words = Words.in(language);
  }

  /**
   * Returns a text with its facts.
   *
   * @param key without its {@code console.}
   * @param facts names and values in turn
   */
  String of(String key, Object... facts) {
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      named.put(String.valueOf(facts[i]), String.valueOf(facts[i + 1]));
    }
    String full = "console." + key;
    return words.text(full, named).orElse(full);
  }

  /** Returns the label of a constant. */
  String label(Enum<?> constant) {
    return words.label(constant);
  }

  /** Returns the label of a key, or what follows its point if nothing is labelled so. */
  String labelOf(String key) {
    return words.text(key).orElseGet(() -> key.substring(key.indexOf('.') + 1));
  }

  /** Returns how a constant is typed, in this language. */
  String word(Enum<?> constant) {
    return CommandWord.in(language, constant);
  }

  /** Returns how a constant is typed, in this language and in English. */
  String bothWords(Enum<?> constant) {
    return CommandWord.both(language, constant);
  }

  /** Returns the label of a status, its code if the city named it itself. */
  String label(ProposalStatus status) {
    return words.text(status.key()).orElse(status.code());
  }

  /** Returns what a journal's action code means: an import, or the kind of a proposal. */
  String action(String code) {
    return words
        .text("console.action." + code)
        .or(() -> words.text(ProposalType.class.getSimpleName() + "." + code))
        .orElse(code);
  }

  /** Returns a column by its name in the list, or if the list lacks it by its label. */
  String column(String name) {
    return words.text(Column.class.getSimpleName() + "." + name).orElse(name);
  }

  /** Returns who took which step, and when. */
  String step(String time, Enum<?> action, Enum<?> role) {
    return of("case.step", "time", time, "action", label(action), "role", label(role));
  }

  /** Returns what a finding says. */
  String sentence(Finding finding) {
    return words.message(withDays(finding));
  }

  /** Returns what to do about a finding; empty if there is nothing to say. */
  String remedy(Finding finding) {
    return words.remedy(withDays(finding)).orElse("");
  }

  /** Days stand in facts as systems write them, and what there is none of as nothing. */
  private Finding withDays(Finding finding) {
    Finding shown = finding;
    for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
      if (ISO_DAY.matcher(fact.getValue()).matches()) {
        shown = shown.with(fact.getKey(), day(LocalDate.parse(fact.getValue())));
      } else if (fact.getValue().isEmpty()) {
        shown = shown.with(fact.getKey(), "-");
      }
    }
    return shown;
  }

  /** Returns what to do about a finding, and the option of the console that does it. */
  String advice(Finding finding) {
    String remedy = remedy(finding);
    return OptionHint.of(finding, language)
        .map(typed -> of("option", "remedy", remedy, "typed", typed).strip())
        .orElse(remedy);
  }

  /** Returns what an exception's code means, then what to do; either may be empty. */
  String exception(String code, String suffix) {
    return words.text("exception." + code + suffix).orElse("");
  }

  /** Returns a count with the language's separators. */
  String number(long count) {
    return NumberFormat.getIntegerInstance(locale()).format(count);
  }

  /** Returns a number with one decimal. */
  String decimal(double number) {
    return String.format(locale(), "%.1f", number);
  }

  /** Returns a format for points in time in a zone, to the minute. */
  DateTimeFormatter minutes(ZoneId zone) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", locale()).withZone(zone);
  }

  /** Returns a day. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu", locale()).format(day);
  }

  /** Returns since and until when something holds, as far as that is known. */
  String days(Optional<LocalDate> since, Optional<LocalDate> until) {
    return since.isEmpty() && until.isEmpty()
        ? ""
        : " ("
            + since.map(this::day).orElse("")
            + until
                .map(
                    last ->
                        since.isPresent() ? " - " + day(last) : of("days.until", "day", day(last)))
                .orElse("")
            + ")";
  }

  Language language() {
    return language;
  }

  Locale locale() {
    return language == Language.INDONESIAN ? new Locale("id") : Locale.US;
  }
}
