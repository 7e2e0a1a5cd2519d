package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.check.RejectedException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DayConverterTest {
  private final DayConverter days = new DayConverter();

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-03", "03/10/2026", "3/10/2026", "03-10-2026", " 3-10-2026 "})
  void readsADayAsPeopleWriteIt(String text) {
    assertThat(days.convert(text)).isEqualTo(LocalDate.of(2026, 10, 3));
  }

  @Test
  void refusesADayThatDoesNotExist() {
    assertThatThrownBy(() -> days.convert("31/02/2026")).isInstanceOf(RejectedException.class);
  }
}
