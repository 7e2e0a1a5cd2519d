package id.dtks.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Language;
import id.dtks.check.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SearchWordsTest {
  private final SearchWords words = new SearchWords();

  @ParameterizedTest
  @EnumSource(MatchEvidence.class)
  void nameEveryReasonInBothLanguages(MatchEvidence evidence) {
    String key = "MatchEvidence." + evidence.name();
    assertThat(words.words(Language.INDONESIAN)).containsKey(key);
    assertThat(words.words(Language.ENGLISH)).containsKey(key);
    assertThat(Words.in(Language.INDONESIAN).label(evidence)).isNotEqualTo(evidence.name());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void haveTheSameKeysAndKnowEveryFailure(Language language) {
    assertThat(words.words(language).keySet())
        .isEqualTo(words.words(Language.INDONESIAN).keySet())
        .contains(
            "exception." + new IndexLockedException().code(), "exception.SEARCH_INDEX_UNREADABLE");
  }
}
