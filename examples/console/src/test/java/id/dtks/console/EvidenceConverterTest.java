package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.check.RejectedException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EvidenceConverterTest {
  private final EvidenceConverter papers = new EvidenceConverter();

  @Test
  void readsKindAndReference() {
    assertThat(papers.convert("death-certificate:474.3/112"))
        .isEqualTo(Evidence.of(EvidenceKind.DEATH_CERTIFICATE, "474.3/112"));
  }

  @Test
  void readsTheDayAPaperBears() {
    assertThat(papers.convert("minutes:12/BA/2026@03/10/2026"))
        .isEqualTo(
            Evidence.of(EvidenceKind.MINUTES, "12/BA/2026").dated(LocalDate.of(2026, 10, 3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"474.3/112", "letter:474.3/112", "minutes:", "minutes:12@yesterday"})
  void refusesWhatIsNoPaper(String text) {
    assertThatThrownBy(() -> papers.convert(text)).isInstanceOf(RejectedException.class);
  }
}
