package id.dtks.console;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads a constant of an enum as the console writes it, {@code well-off} for {@code WELL_OFF}, or
 * by its label in either language.
 */
final class ConstantConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  ConstantConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String text) {
    return read(text).orElseThrow();
  }

  /** Returns the constant, or which words there are. */
  Checked<E> read(String text) {
    String word = text.strip();
    return Stream.of(type.getEnumConstants())
        .filter(constant -> isMeant(constant, word))
        .findFirst()
        .map(Checked::of)
        .orElseGet(
            () -> Checked.rejected(Finding.of(ConsoleFinding.WORD_UNKNOWN).with("known", known())));
  }

  private static boolean isMeant(Enum<?> constant, String word) {
    return constant.name().equalsIgnoreCase(word.replace('-', '_'))
        || Stream.of(Language.values())
            .anyMatch(language -> Words.in(language).label(constant).equalsIgnoreCase(word));
  }

  private String known() {
    return Stream.of(type.getEnumConstants())
        .map(ConstantConverter::written)
        .collect(Collectors.joining(", "));
  }

  /** Returns a constant as the console writes it. */
  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
