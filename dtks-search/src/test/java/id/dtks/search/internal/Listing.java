package id.dtks.search.internal;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the invented city's listing into records, as far as the search needs it. */
final class Listing {
  private static final List<String> VILLAGES =
      List.of(
          "64.74.01.1001 BONTANGKUALA",
          "64.74.01.1002 BONTANGBARU",
          "64.74.01.1003 LOKTUAN",
          "64.74.01.1004 GUNTUNG",
          "64.74.01.1005 GUNUNGELAI",
          "64.74.01.1005 GNELAI",
          "64.74.01.1006 APIAPI",
          "64.74.02.1001 TANJUNGLAUT",
          "64.74.02.1002 BERBASTENGAH",
          "64.74.02.1003 BERBASPANTAI",
          "64.74.02.1004 SATIMPO",
          "64.74.02.1005 BONTANGLESTARI",
          "64.74.02.1005 BTGLESTARI",
          "64.74.02.1006 TANJUNGLAUTINDAH",
          "64.74.02.1006 TJLAUTINDAH",
          "64.74.03.1001 BELIMBING",
          "64.74.03.1002 GUNUNGTELIHAN",
          "64.74.03.1002 TELIHAN",
          "64.74.03.1003 KANAAN");

  private Listing() {}

  /** Returns the rows of a CSV file with a header. */
  static List<Map<String, String>> rows(InputStream csv) {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the people of a listing. */
  static List<PersonRecord> people(InputStream csv) {
    List<PersonRecord> people = new ArrayList<>();
    for (Map<String, String> row : rows(csv)) {
      people.add(person(row, people.size() + 2));
    }
    return people;
  }

  private static PersonRecord person(Map<String, String> row, int number) {
    return PersonRecord.builder()
        .person("p" + number)
        .household("h" + cell(row, "NKK"))
        .name(cell(row, "NAMA"))
        .addNiks(cell(row, "NIK"))
        .addFamilyCards(cell(row, "NKK"))
        .birth(date(cell(row, "TGL_LAHIR")))
        .sex(cell(row, "JENKEL"))
        .region(village(cell(row, "DESA")).replace(".", ""))
        .rt(number(cell(row, "RT")))
        .rw(number(cell(row, "RW")))
        .mother(cell(row, "IBU_KANDUNG"))
        .build();
  }

  static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static int number(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static String village(String name) {
    String letters = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    return VILLAGES.stream()
        .filter(line -> line.endsWith(" " + letters))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst()
        .orElse("6474");
  }

  private static Optional<LocalDate> date(String text) {
    String[] parts = text.split("[/-]", -1);
    boolean iso = parts[0].length() == 4;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts[iso ? 0 : 2]),
              Integer.parseInt(parts[1]),
              Integer.parseInt(parts[iso ? 2 : 0])));
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
