package id.dtks.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Finding;
import id.dtks.check.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SearchWordsTest {
  private final SearchWords words = new SearchWords();

  private static Stream<Enum<?>> labelled() {
    return Stream.<Enum<?>[]>of(
            MatchEvidence.values(), Certainty.values(), SearchOrder.values(), Facet.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void nameEveryConstantInBothLanguages(Enum<?> constant) {
    String key = Finding.label(constant);
    assertThat(words.words(Language.INDONESIAN)).containsKey(key);
    assertThat(words.words(Language.ENGLISH)).containsKey(key);
  }

  @ParameterizedTest
  @EnumSource(SearchFinding.class)
  void tellEveryFindingAndWhatToDo(SearchFinding code) {
    assertThat(words.words(Language.INDONESIAN))
        .containsKeys("finding." + code.name(), "finding." + code.name() + ".todo");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void haveTheSameKeysAndKnowEveryFailure(Language language) {
    assertThat(words.words(language).keySet())
        .isEqualTo(words.words(Language.INDONESIAN).keySet())
        .contains(
            "exception." + new IndexLockedException().code(),
            "exception." + new IndexNotReadyException().code(),
            "exception.SEARCH_INDEX_UNREADABLE");
  }
}
