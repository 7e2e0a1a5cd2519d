package id.dtks.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListingTest {
  private static final String HEADER = "NIK,NKK,NAMA,SHDK,KECAMATAN,DESA,TGL_LAHIR\n";
  private static final String ROW =
      "6474034101909001,6474032301149068,SITI AMINAH,1,BONTANG BARAT,KANAAN,01/01/1990\n";

  @TempDir Path folder;

  @Nested
  final class Opening {
    @Test
    void readsRowsByColumnWhateverTheirOrder() throws IOException {
      List<ListingLine> lines =
          lines(file("tgl lahir,Nama,nkk,DESA,Kecamatan,shdk,NIK\n1/2/1990,SITI,,,,1,\n"));

      Row row = (Row) lines.get(0);
      assertThat(row.number()).isEqualTo(2);
      assertThat(row.cell(Column.NAME)).isEqualTo("SITI");
      assertThat(row.isBlank(Column.NIK)).isTrue();
      assertThat(row.cell(Column.SEX)).isEmpty();
      assertThat(row.date(Column.BIRTH_DATE).orElseThrow()).isEqualTo(LocalDate.of(1990, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void findsTheDelimiterOut(char delimiter) throws IOException {
      Path file = file((HEADER + ROW).replace(',', delimiter));

      assertThat(((Row) lines(file).get(0)).cell(Column.VILLAGE)).isEqualTo("KANAAN");
    }

    @Test
    void readsUtf8WithAndWithoutAMark() throws IOException {
      String text = HEADER + ROW.replace("SITI", "SITÏ");

      assertThat(name(file(text))).isEqualTo("SITÏ AMINAH");
      assertThat(name(file("\uFEFF" + text))).isEqualTo("SITÏ AMINAH");
    }

    @Test
    void fallsBackToWindows1252() throws IOException {
      Path file = folder.resolve("list.csv");
      Files.writeString(
          file, HEADER + ROW.replace("SITI", "SITÏ"), Charset.forName("windows-1252"));

      assertThat(name(file)).isEqualTo("SITÏ AMINAH");
    }

    @Test
    void tellsTheEncodingOfALongFileByItsEnd() throws IOException {
      Path file = folder.resolve("list.csv");
      String utf8 = HEADER + ROW.replace("SITI", "SÏTI").repeat(3000);
      Files.writeString(file, utf8, UTF_8);
      assertThat(lines(file)).hasSize(3000).allMatch(line -> line.text().contains("SÏTI"));

      Files.writeString(
          file,
          HEADER + ROW.repeat(3000) + ROW.replace("SITI", "SÏTI"),
          Charset.forName("windows-1252"));
      assertThat(lines(file).get(3000).text()).contains("SÏTI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesEveryEndOfLine(String end) throws IOException {
      assertThat(lines(file((HEADER + ROW + ROW).replace("\n", end)))).hasSize(2);
    }

    @Test
    void leavesBlankLinesOutAndStillCountsThem() throws IOException {
      List<ListingLine> lines = lines(file("\n" + HEADER + "\n" + ROW + ",,,,,,\n \n" + ROW));

      assertThat(lines).extracting(ListingLine::number).containsExactly(4, 7);
    }

    @Test
    void readsARowWithoutAnEndOfLine() throws IOException {
      assertThat(lines(file(HEADER + ROW.strip()))).singleElement().isInstanceOf(Row.class);
    }

    @Test
    void keepsColumnsThatNobodyKnows() throws IOException {
      Path file =
          file(HEADER.replace("NAMA,", "NAMA,CATATAN,") + ROW.replace("AMINAH,", "AMINAH, ada ,"));

      try (Listing listing = Listing.open(file).orElseThrow()) {
        assertThat(listing.findings()).extracting(Finding::code).containsExactly("COLUMN_UNKNOWN");
        assertThat(((Row) listing.iterator().next()).unknownCells())
            .containsEntry("CATATAN", "ada");
      }
    }

    @Test
    void readsTheFirstOfTwoColumnsAndSaysSo() throws IOException {
      try (Listing listing =
          Listing.open(file(HEADER.strip() + ",NAMA\n" + ROW.strip() + ",OTHER\n")).orElseThrow()) {
        assertThat(listing.findings())
            .extracting(Finding::code)
            .containsExactly("COLUMN_REPEATED", "COLUMN_UNKNOWN");
        assertThat(((Row) listing.iterator().next()).cell(Column.NAME)).isEqualTo("SITI AMINAH");
      }
    }
  }

  @Nested
  final class Refusing {
    @Test
    void aFileThatIsNotThere() {
      assertThat(code(folder.resolve("nowhere.csv"))).isEqualTo("FILE_MISSING");
    }

    @Test
    void aDirectory() {
      assertThat(code(folder)).isEqualTo("FILE_IS_DIRECTORY");
    }

    @Test
    void anEmptyFile() throws IOException {
      assertThat(code(file(""))).isEqualTo("FILE_EMPTY");
    }

    @Test
    void aSpreadsheet() throws IOException {
      assertThat(code(bytes('P', 'K', 3, 4, 20, 0))).isEqualTo("FILE_SPREADSHEET");
    }

    @Test
    void aBinaryFile() throws IOException {
      assertThat(code(bytes(0x7F, 'E', 'L', 'F', 0, 1))).isEqualTo("FILE_BINARY");
    }

    @Test
    void aFileWithoutLines() throws IOException {
      assertThat(code(file("x".repeat(1_100_000)))).isEqualTo("FILE_BINARY");
    }

    @Test
    void anUnknownLayoutAndSaysWhatWasExpectedAndFound() throws IOException {
      Finding finding = onlyFinding(Listing.open(file("NIK,NAMA,CATATAN\n")));

      assertThat(Words.in(Language.ENGLISH).message(finding))
          .isEqualTo(
              "The header is of no known layout. Expected: Listing by name and address (BNBA), "
                  + "Proposal sheet (usulan), Civil registry extract (SIAK). Columns found: NIK, Name; "
                  + "not known: 1 (CATATAN).");
    }

    @Test
    void aFileThatStartsWithAPersonWithoutShowingThePerson() throws IOException {
      Finding finding = onlyFinding(Listing.open(file(ROW)));

      assertThat(finding.is(ListingFinding.LAYOUT_UNKNOWN)).isTrue();
      assertThat(finding.toString()).doesNotContain("SITI", "6474034101909001");
    }

    @Test
    void anotherLayoutThanTheOneAskedForAndNamesTheMissingColumns() throws IOException {
      Finding finding = onlyFinding(Listing.open(file(HEADER), Layout.SIAK));

      assertThat(finding.facts())
          .containsEntry("layout", "Layout.SIAK")
          .containsEntry("missing", "Column.DISTRICT_CODE,Column.VILLAGE_CODE");
    }

    private String code(Path file) {
      return onlyFinding(Listing.open(file)).code();
    }

    private Path bytes(int... values) throws IOException {
      Path file = folder.resolve("list.csv");
      byte[] bytes = new byte[values.length];
      for (int i = 0; i < values.length; i++) {
        bytes[i] = (byte) values[i];
      }
      return Files.write(file, bytes);
    }
  }

  @Nested
  final class Lines {
    @Test
    void thatHaveTooFewCellsAreRejectedWhole() throws IOException {
      List<ListingLine> lines = lines(file(HEADER + "a,b,c\n" + ROW));

      assertThat(lines.get(0)).isInstanceOf(RejectedLine.class);
      assertThat(lines.get(0).text()).isEqualTo("a,b,c");
      assertThat(lines.get(0).findings())
          .singleElement()
          .extracting(Finding::code, Finding::facts)
          .containsExactly("ROW_CELLS", java.util.Map.of("expected", "7", "found", "3"));
      assertThat(lines.get(1)).isInstanceOf(Row.class);
    }

    @Test
    void mayHaveBlankCellsTooMany() throws IOException {
      assertThat(lines(file(HEADER + ROW.strip() + ",, \n")))
          .singleElement()
          .isInstanceOf(Row.class);
      assertThat(codes(file(HEADER + ROW.strip() + ",x\n"))).containsExactly("ROW_CELLS");
    }

    @Test
    void withAnOpenQuoteDoNotSwallowTheRest() throws IOException {
      String open = ROW.replace("SITI AMINAH", "\"SITI AMINAH");

      List<ListingLine> lines = lines(file(HEADER + open + ROW.repeat(50)));

      assertThat(lines).hasSize(51);
      assertThat(lines.get(0).findings()).extracting(Finding::code).containsExactly("ROW_QUOTES");
      assertThat(lines.get(0).text()).isEqualTo(open.strip());
      assertThat(lines.subList(1, 51)).allMatch(Row.class::isInstance);
    }

    @Test
    void withTwoOpenQuotesOneBelowTheOtherAreBothRejected() throws IOException {
      String open = ROW.replace("SITI AMINAH", "\"SITI AMINAH");

      assertThat(codes(file(HEADER + open + ROW + open + ROW)))
          .containsExactly("ROW_QUOTES", "ROW_QUOTES");
    }

    @Test
    void mayBreakInsideQuotes() throws IOException {
      List<ListingLine> lines =
          lines(file(HEADER + ROW.replace("SITI AMINAH", "\"SITI\nAMINAH\"") + ROW));

      assertThat(lines).hasSize(2).allMatch(Row.class::isInstance);
      assertThat(((Row) lines.get(0)).cell(Column.NAME)).isEqualTo("SITI\nAMINAH");
      assertThat(lines.get(1).number()).isEqualTo(4);
    }

    @Test
    void thatTheFileWasCutOffInAreTold() throws IOException {
      assertThat(codes(file(HEADER + ROW + ROW.substring(0, 30)))).containsExactly("ROW_CUT_OFF");
      assertThat(codes(file(HEADER + ROW + "1,2,\"SI"))).containsExactly("ROW_CUT_OFF");
    }

    @Test
    void showNothingOfThemselves() throws IOException {
      assertThat(lines(file(HEADER + ROW + "SITI,x\n")).toString()).doesNotContain("SITI");
    }

    @Test
    void endWithTheFile() throws IOException {
      try (Listing listing = Listing.open(file(HEADER)).orElseThrow()) {
        Iterator<ListingLine> lines = listing.iterator();
        assertThat(lines.hasNext()).isFalse();
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
      }
    }

    @Test
    void nameTheColumnOfABadDateAsTheHeaderDoes() throws IOException {
      Row row = (Row) lines(file(HEADER + ROW.replace("01/01/1990", "0000-00-00"))).get(0);

      assertThat(onlyFinding(row.date(Column.BIRTH_DATE)))
          .extracting(Finding::code, Finding::path)
          .containsExactly("DATE_ZERO", "TGL_LAHIR");
    }

    private List<String> codes(Path file) {
      return lines(file).stream()
          .flatMap(line -> line.findings().stream())
          .map(Finding::code)
          .toList();
    }
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), text, UTF_8);
  }

  private static String name(Path file) {
    return ((Row) lines(file).get(0)).cell(Column.NAME);
  }

  private static List<ListingLine> lines(Path file) {
    try (Listing listing = Listing.open(file).orElseThrow()) {
      List<ListingLine> lines = new ArrayList<>();
      listing.forEach(lines::add);
      return lines;
    }
  }

  private static Finding onlyFinding(Checked<?> checked) {
    assertThat(checked.isAccepted()).isFalse();
    assertThat(checked.findings()).hasSize(1);
    return checked.findings().get(0);
  }
}
