package id.dtks.console;

import id.dtks.check.Bilingual;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.json.NearWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** Reads a constant of an enum by its {@link CommandWord} or its label, in either language. */
final class ConstantConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private static final int MOST_SLIPS = 2;

  private final List<E> constants;

  ConstantConverter(Class<E> type) {
    this(List.of(type.getEnumConstants()));
  }

  /** Makes one that knows those constants only. */
  ConstantConverter(List<E> constants) {
    this.constants = List.copyOf(constants);
  }

  @Override
  public E convert(String text) {
    return read(text).orElseThrow();
  }

  /** Returns the constant, or which words there are. */
  Checked<E> read(String text) {
    String word = CommandWord.folded(text);
    return constants.stream()
        .filter(constant -> isMeant(constant, word))
        .findFirst()
        .map(Checked::of)
        .orElseGet(() -> Checked.rejected(unknown(word)));
  }

  /** A word is repeated only if it is nearly one of these, for it may be anything. */
  private Finding unknown(String word) {
    List<String> all =
        constants.stream()
            .flatMap(
                constant ->
                    Stream.of(
                        CommandWord.english(constant),
                        CommandWord.in(Language.INDONESIAN, constant)))
            .distinct()
            .toList();
    List<String> near = NearWords.within(MOST_SLIPS, word, all);
    return near.isEmpty() || word.length() <= MOST_SLIPS
        ? Finding.of(ConsoleFinding.WORD_UNKNOWN).with("known", known())
        : Finding.of(ConsoleFinding.WORD_NEARLY_KNOWN)
            .with("word", word)
            .with("near", String.join(", ", near))
            .with("known", known());
  }

  private static boolean isMeant(Enum<?> constant, String word) {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(
                    CommandWord.in(language, constant),
                    CommandWord.english(constant),
                    CommandWord.folded(Words.in(language).label(constant))))
        .anyMatch(word::equals);
  }

  /** Returns all words as the value of a fact, in each language its own. */
  String known() {
    return new Bilingual(known(Language.INDONESIAN), known(Language.ENGLISH)).toFact();
  }

  /** Returns all words. */
  String known(Language language) {
    return constants.stream()
        .map(constant -> CommandWord.both(language, constant))
        .collect(Collectors.joining(", "));
  }
}
