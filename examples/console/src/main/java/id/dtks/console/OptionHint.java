package id.dtks.console;

import id.dtks.change.EvidenceKind;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.proposal.ProposalAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which option of the console, or which command, does what a finding asks for. */
final class OptionHint {
  private static final Pattern CONSTANT =
      Pattern.compile("(EvidenceKind|ProposalAction)\\.([A-Z_]+)");

  private OptionHint() {}

  /**
   * Returns what to type, with words of the command line where the finding names papers or steps;
   * empty if nothing on a command line helps.
   */
  static Optional<String> of(Finding finding, Language language) {
    Map<String, String> facts = new LinkedHashMap<>(finding.facts());
    finding.facts().forEach((name, value) -> facts.putAll(words(name, value, language)));
    return Words.in(language).text("console.option." + finding.code(), facts);
  }

  private static Map<String, String> words(String name, String value, Language language) {
    List<String> words =
        CONSTANT
            .matcher(value)
            .results()
            .flatMap(found -> constant(found).stream())
            .map(constant -> CommandWord.in(language, constant))
            .distinct()
            .toList();
    return words.isEmpty()
        ? Map.of()
        : Map.of(
            name,
            String.join("|", words),
            "each",
            words.stream()
                .map(word -> "--evidence " + word + ":" + placeholder(language))
                .collect(Collectors.joining(" ")));
  }

  private static Optional<? extends Enum<?>> constant(MatchResult found) {
    Stream<? extends Enum<?>> constants =
        found.group(1).equals("EvidenceKind")
            ? Stream.of(EvidenceKind.values())
            : Stream.of(ProposalAction.values());
    return constants.filter(one -> one.name().equals(found.group(2))).findFirst();
  }

  private static String placeholder(Language language) {
    return Words.in(language).text("console.option.reference").orElse("");
  }
}
