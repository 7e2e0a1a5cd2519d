package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {
  private final Table table =
      new Table(List.of("NAME", "WHY"))
          .row("SITI", "same name")
          .row("MUHAMMAD SJAMSUL BACHRI", "old spelling");

  @Test
  void alignsColumnsUnderTheirHeadings() {
    assertThat(table.lines(80))
        .containsExactly(
            "NAME                     WHY",
            "-----------------------  ------------",
            "SITI                     same name",
            "MUHAMMAD SJAMSUL BACHRI  old spelling");
  }

  @Test
  void cutsTheWidestColumnToFit() {
    assertThat(table.lines(30))
        .allMatch(line -> line.length() <= 30)
        .contains("MUHAMMAD SJAMS..  old spelling");
  }

  @Test
  void keepsAFewLettersHoweverNarrow() {
    assertThat(table.lines(1)).contains("MUHA..  old ..");
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> table.row("SITI"));
  }
}
