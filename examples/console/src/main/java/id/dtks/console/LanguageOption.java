package id.dtks.console;

import id.dtks.check.Language;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** Reads the option {@code --lang}. */
final class LanguageOption implements ITypeConverter<Language> {
  @Override
  public Language convert(String text) {
    return Stream.of(Language.values())
        .filter(language -> language.tag().equals(text))
        .findFirst()
        .orElseThrow(() -> Refusal.of(ConsoleFinding.WORD_UNKNOWN, "known", "id, en"));
  }

  /**
   * Returns the language before the arguments are read, since what is wrong with them is said in
   * it: Indonesian unless they ask for English.
   */
  static Language in(String... args) {
    List<String> words = List.of(args);
    int option = words.indexOf("--lang");
    boolean english =
        words.contains("--lang=" + Language.ENGLISH.tag())
            || (option >= 0
                && option + 1 < words.size()
                && words.get(option + 1).equals(Language.ENGLISH.tag()));
    return english ? Language.ENGLISH : Language.INDONESIAN;
  }
}
