package id.dtks.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of the library in one language. Keys are {@code EnumName.CONSTANT} for labels, {@code
 * finding.CODE} for what is wrong, {@code finding.CODE.todo} for what to do, and {@code
 * exception.CODE}. Texts name their facts in braces: {@code {length}}. Immutable; safe for use by
 * many threads.
 */
public final class Words {
  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern LABEL = Pattern.compile("[A-Z]\\w*\\.[A-Z_]+");
  private static final Pattern LABELS = Pattern.compile("(" + LABEL + "[,() ]*)+");
  private static final Pattern TIGHT_COMMA = Pattern.compile(",(?! )");

  private final Language language;
  private final Map<String, String> texts;

  private Words(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** Returns the words of a language, loaded once. */
  public static Words in(Language language) {
    return Objects.requireNonNull(Loaded.ALL.get(language));
  }

  /** Returns the official label of an enum constant, or its name if no source has one. */
  public String label(Enum<?> constant) {
    return text(Finding.label(constant)).orElseGet(constant::name);
  }

  /** Returns what is wrong, in a sentence; the code itself if no source knows it. */
  public String message(Finding finding) {
    return text("finding." + finding.code())
        .map(text -> filled(text, finding.facts()))
        .orElseGet(finding::code);
  }

  /** Returns what to do about it, in a sentence; empty if no source says. */
  public Optional<String> remedy(Finding finding) {
    return text("finding." + finding.code() + ".todo").map(text -> filled(text, finding.facts()));
  }

  /** Returns the text of a key, with its facts filled in. */
  public Optional<String> text(String key, Map<String, String> facts) {
    return text(key).map(text -> filled(text, facts));
  }

  /** Returns the text of a key as it stands. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  private String filled(String text, Map<String, String> facts) {
    return FACT.matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(shown(facts.getOrDefault(found.group(1), found.group()))));
  }

  /** Labels stand as keys in facts, so that a finding is the same in every language. */
  private String shown(String fact) {
    if (LABELS.matcher(fact).matches()) {
      return LABEL
          .matcher(TIGHT_COMMA.matcher(fact).replaceAll(", "))
          .replaceAll(key -> Matcher.quoteReplacement(labelOf(key.group())));
    }
    return Bilingual.fromFact(fact).map(own -> own.in(language)).orElse(fact);
  }

  private String labelOf(String key) {
    return texts.getOrDefault(key, key);
  }

  private static final class Loaded {
    static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        Map<String, String> texts = new HashMap<>();
        for (WordSource source :
            ServiceLoader.load(WordSource.class, Words.class.getClassLoader())) {
          texts.putAll(source.words(language));
        }
        ALL.put(language, new Words(language, texts));
      }
    }
  }
}
