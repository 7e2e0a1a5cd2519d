package id.dtks.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class CellParserTest {
  private final CellParser parser = new CellParser(';');

  @Test
  void keepsBlanksAndEmptyCells() {
    assertThat(parser.cells(" a ;;b;")).contains(List.of(" a ", "", "b", ""));
  }

  @Test
  void leavesAQuoteInsideACellAlone() {
    assertThat(parser.cells("5\" PIPE;GG \"MAWAR\"")).contains(List.of("5\" PIPE", "GG \"MAWAR\""));
    assertThat(parser.endsInsideQuotes("5\" PIPE;b")).isFalse();
  }

  @Test
  void refusesAQuoteThatIsNotClosedOrNotTheEnd() {
    assertThat(parser.cells("a;\"b")).isEmpty();
    assertThat(parser.cells("\"a\"b;c")).isEmpty();
  }

  @Property
  void quotedCellsReadBackAsTheyWere(
      @ForAll @Size(min = 1, max = 6) List<@Chars({';', '"', ',', '\n', ' '}) @CharRange(from = 'a', to = 'd') String> cells) {
    String text =
        cells.stream()
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(";"));

    assertThat(parser.endsInsideQuotes(text)).isFalse();
    assertThat(parser.cells(text)).contains(cells);
  }

  @Property
  void anyTextIsReadOrRefusedWithoutAnException(@ForAll String text) {
    parser.cells(text).ifPresent(cells -> assertThat(cells).doesNotContainNull());
  }
}
