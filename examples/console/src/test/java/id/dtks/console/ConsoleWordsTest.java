package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConsoleWordsTest {
  private final ConsoleWords words = new ConsoleWords();

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(words.words(Language.ENGLISH).keySet())
        .isEqualTo(words.words(Language.INDONESIAN).keySet());
  }

  @Test
  void helpsInBothLanguages() {
    assertThat(Collections.list(HelpTexts.in(Language.ENGLISH).getKeys()))
        .hasSameElementsAs(Collections.list(HelpTexts.in(Language.INDONESIAN).getKeys()));
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatIsWrongAndWhatToDo(ConsoleFinding code) {
    for (Language language : Language.values()) {
      Finding finding = Finding.of(code);
      assertThat(Words.in(language).message(finding)).isNotEqualTo(code.name());
      assertThat(Words.in(language).remedy(finding)).isPresent();
    }
  }
}
