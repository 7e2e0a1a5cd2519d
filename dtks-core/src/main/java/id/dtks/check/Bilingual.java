package id.dtks.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in both languages, for what a city names itself and {@link Words} cannot know.
 *
 * @param indonesian Bahasa Indonesia; not blank, without {@code |}
 * @param english American English; not blank, without {@code |}
 */
public record Bilingual(@JsonProperty("id") String indonesian, @JsonProperty("en") String english) {
  private static final Pattern FACT = Pattern.compile("id\\|([^|]+)\\|en\\|([^|]+)");

  public Bilingual {
    requireText("indonesian", indonesian);
    requireText("english", english);
  }

  /** Returns the text in a language. */
  public String in(Language language) {
    return language == Language.INDONESIAN ? indonesian : english;
  }

  /** Returns this text as the value of a fact, which {@link Words} shows in its language. */
  public String toFact() {
    return "id|" + indonesian + "|en|" + english;
  }

  /** Returns the text of a fact that {@link #toFact} made; empty for any other fact. */
  static Optional<Bilingual> fromFact(String fact) {
    Matcher found = FACT.matcher(fact);
    return found.matches()
        ? Optional.of(new Bilingual(found.group(1), found.group(2)))
        : Optional.empty();
  }

  private static void requireText(String parameter, String text) {
    if (text.isBlank() || text.indexOf('|') >= 0) {
      throw new IllegalArgumentException(parameter + " must be a text without '|'");
    }
  }
}
