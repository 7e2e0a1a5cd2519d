package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Language;
import id.dtks.proposal.ProposalAction;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CommandWordTest {
  private static final ConstantConverter<ProposalAction> READER =
      new ConstantConverter<>(ProposalAction.class);

  @ParameterizedTest
  @EnumSource
  void ofAStepIsReadInEitherLanguageAndByItsLabel(ProposalAction action) {
    for (Language language : Language.values()) {
      assertThat(READER.convert(CommandWord.in(language, action))).isEqualTo(action);
    }
    assertThat(READER.convert(CommandWord.in(Language.INDONESIAN, action).toUpperCase(Locale.ROOT)))
        .isEqualTo(action);
  }

  @Test
  void tellsStepsApartInEachLanguage() {
    for (Language language : Language.values()) {
      List<String> words =
          List.of(ProposalAction.values()).stream()
              .map(action -> CommandWord.in(language, action))
              .toList();
      assertThat(new HashSet<>(words)).hasSameSizeAs(words);
    }
  }

  @Test
  void standsBesideTheEnglishOneOnAnIndonesianScreen() {
    assertThat(CommandWord.both(Language.INDONESIAN, ProposalAction.SUBMIT))
        .isEqualTo("ajukan (submit)");
    assertThat(CommandWord.both(Language.ENGLISH, ProposalAction.SUBMIT)).isEqualTo("submit");
  }

  @Test
  void thatIsNearlyRightSuggestsTheRightOne() {
    assertThat(Run.of("advance", "1K", "sumbit").err())
        .contains("Kata \"sumbit\" tidak dikenal; mungkin maksudnya: submit");
    assertThat(Run.of("advance", "1K", "propose").exitCode()).isEqualTo(2);
  }
}
