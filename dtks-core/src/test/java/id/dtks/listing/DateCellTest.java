package id.dtks.listing;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateCellTest {
  private static final LocalDate DAY = LocalDate.of(2000, 1, 31);
  private static final DateTimeFormatter SLASHED =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  @ParameterizedTest
  @ValueSource(strings = {"31/01/2000", "31/1/2000", "31-01-2000", "31.01.2000", " 31/01/2000 "})
  void readsTheUsualWayWithoutAWord(String text) {
    Checked<LocalDate> checked = DateCell.parse(text, DateStyle.DAY_FIRST);

    assertThat(checked.orElseThrow()).isEqualTo(DAY);
    assertThat(checked.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2000-01-31, DateStyle.ISO",
    "2000/1/31, DateStyle.ISO",
    "2000-01-31 00:00:00, DateStyle.ISO",
    "2000-01-31T00:00:00Z, DateStyle.ISO",
    "36556, DateStyle.SERIAL",
    "36556.0, DateStyle.SERIAL",
  })
  void readsOtherCertainWaysAndSaysWhich(String text, String style) {
    Checked<LocalDate> checked = DateCell.parse(text, DateStyle.DAY_FIRST);

    assertThat(checked.orElseThrow()).isEqualTo(DAY);
    assertThat(checked.findings())
        .singleElement()
        .matches(finding -> finding.is(ListingFinding.DATE_STYLE))
        .extracting(finding -> finding.facts().get("style"))
        .isEqualTo(style);
  }

  @Test
  void isoIsTheUsualWayOfSomeLists() {
    assertThat(DateCell.parse("2000-01-31", DateStyle.ISO).findings()).isEmpty();
    assertThat(DateCell.parse("31/01/2000", DateStyle.ISO).findings()).hasSize(1);
  }

  @Test
  void takesTheMonthFirstOnlyIfTheDayTells() {
    Checked<LocalDate> checked = DateCell.parse("01/31/2000", DateStyle.DAY_FIRST);

    assertThat(checked.orElseThrow()).isEqualTo(DAY);
    assertThat(checked.findings()).extracting(Finding::code).containsExactly("DATE_MONTH_FIRST");
    assertThat(DateCell.parse("01/02/2000", DateStyle.DAY_FIRST).orElseThrow())
        .isEqualTo(LocalDate.of(2000, 2, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "'', DATE_MISSING",
    "-, DATE_MISSING",
    "0000-00-00, DATE_ZERO",
    "00/00/0000, DATE_ZERO",
    "0, DATE_ZERO",
    "0000-00-00 00:00:00, DATE_ZERO",
    "31/04/2000, DATE_IMPOSSIBLE",
    "29/02/1900, DATE_IMPOSSIBLE",
    "32/13/2000, DATE_IMPOSSIBLE",
    "01/01/0190, DATE_IMPOSSIBLE",
    "2000-13-01, DATE_IMPOSSIBLE",
    "31/01/00, DATE_NO_CENTURY",
    "1990, DATE_FORMAT",
    "31 Januari 2000, DATE_FORMAT",
    "tidak tahu, DATE_FORMAT",
    "123456, DATE_FORMAT",
  })
  void rejectsAndSaysWhy(String text, String code) {
    assertThat(DateCell.parse(text, DateStyle.DAY_FIRST).findings())
        .extracting(Finding::code)
        .containsExactly(code);
  }

  @Property
  void everyDayReadsBackFromEachStyle(@ForAll("days") LocalDate day) {
    long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);

    assertThat(DateCell.parse(day.format(SLASHED), DateStyle.DAY_FIRST).orElseThrow())
        .isEqualTo(DateCell.parse(day.toString(), DateStyle.DAY_FIRST).orElseThrow())
        .isEqualTo(DateCell.parse(Long.toString(serial), DateStyle.DAY_FIRST).orElseThrow())
        .isEqualTo(day);
  }

  @Property
  void noTextThrowsOrIsRepeated(@ForAll String text) {
    assertThat(DateCell.parse(text, DateStyle.DAY_FIRST).findings())
        .allSatisfy(finding -> assertThat(finding.facts().keySet()).isSubsetOf("style"));
  }

  @Provide
  static Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1930, 1, 1), LocalDate.of(2099, 12, 31));
  }
}
