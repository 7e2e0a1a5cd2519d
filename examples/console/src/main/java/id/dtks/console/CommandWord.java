package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import java.util.Locale;

/** How a constant is typed: in English always, in Indonesian where it has a word of its own. */
final class CommandWord {
  private CommandWord() {}

  /** Returns the word in a language; the English one where that language has none. */
  static String in(Language language, Enum<?> constant) {
    return Words.in(language)
        .text("console.word." + Finding.label(constant))
        .orElseGet(() -> english(constant));
  }

  /** Returns the word as every help and every script has it, {@code well-off}. */
  static String english(Enum<?> constant) {
    return folded(constant.name());
  }

  /** Returns the word in a language, with the English one behind it if that is another. */
  static String both(Language language, Enum<?> constant) {
    String own = in(language, constant);
    String english = english(constant);
    return own.equals(english) ? own : own + " (" + english + ")";
  }

  /** Returns a text as a word: lower case, hyphens between what was apart. */
  static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
  }
}
