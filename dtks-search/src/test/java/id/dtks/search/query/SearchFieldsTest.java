package id.dtks.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SearchFieldsTest {
  @Test
  void takeABlankTextForNone() {
    SearchFields blank =
        SearchFields.builder().name("").number(" ").mother("\t").village("  ").build();
    assertThat(blank).isEqualTo(SearchFields.none());
    assertThat(SearchFields.builder().name("SITI").mother("").build())
        .isEqualTo(SearchFields.builder().name("SITI").build());
  }

  @Test
  void tellNothingThatWasTyped() {
    SearchFields fields =
        SearchFields.builder()
            .name("RUSMINI A")
            .number("6474990101909001")
            .mother("RUSMINI B")
            .birth(LocalDate.of(1987, 6, 5))
            .birthYear(1987)
            .age(39)
            .village("RUSMINI C")
            .build();
    assertThat(fields + " " + SearchRequest.of(fields))
        .doesNotContain("RUSMINI")
        .doesNotContain("6474990101909001")
        .doesNotContain("1987")
        .doesNotContain("39");
  }
}
