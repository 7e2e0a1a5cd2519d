package id.dtks.benchmarks.people;

import static id.dtks.identity.Sex.FEMALE;
import static id.dtks.identity.Sex.MALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import id.dtks.identity.Nik;
import id.dtks.region.RegionCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InventedCityTest {
  private static final String HEADER =
      "ID_DTKS,PROVINSI,KABUPATEN,KECAMATAN,DESA,ALAMAT,DUSUN,RW,RT,NKK,NIK,NAMA,TGL_LAHIR,"
          + "TEMPAT_LAHIR,JENKEL,IBU_KANDUNG,SHDK,STATUS_KAWIN,PEKERJAAN,PKH,BPNT,PBI";

  @TempDir private Path directory = Path.of("");

  @Test
  void hasTheLayoutOfABnbaListing() throws IOException {
    assertThat(Files.readAllLines(written(new InventedCity(10, 1, 0)))).startsWith(HEADER);
  }

  @Test
  void hasAsManyRowsAsPeopleWhenClean() throws IOException {
    assertThat(rows(written(new InventedCity(1234, 1, 0)))).hasSize(1234);
  }

  @Test
  void givesNoNikTwice() throws IOException {
    List<Map<String, String>> rows = rows(written(new InventedCity(50_000, 5, 0)));
    Set<String> niks = new HashSet<>();
    assertThat(rows).allMatch(row -> niks.add(row.getOrDefault("NIK", "")));
  }

  @Test
  void givesNoNumberToAPersonAndAFamilyCard() throws IOException {
    List<Map<String, String>> rows = rows(written(new InventedCity(20_000, 5, 0)));
    assertThat(rows)
        .extracting(row -> row.get("NIK"))
        .doesNotContainAnyElementsOf(rows.stream().map(row -> row.get("NKK")).toList());
  }

  @Test
  void givesNikThatFitBirthAndSexAndNoOfficeEverIssued() throws IOException {
    assertThat(rows(written(new InventedCity(2000, 3, 0))))
        .allMatch(
            row -> {
              Nik nik = Nik.parse(row.getOrDefault("NIK", "")).orElseThrow();
              LocalDate birth =
                  LocalDate.parse(row.getOrDefault("TGL_LAHIR", ""), MemberMaker.DATE);
              return nik.agreesWith(birth)
                  && nik.digits().charAt(12) == '9'
                  && RegionCatalog.current().find(nik.district()).isPresent()
                  && nik.sex().orElseThrow() == ("L".equals(row.get("JENKEL")) ? MALE : FEMALE);
            });
  }

  @Test
  void givesEveryHouseholdOneHeadAndOneHome() throws IOException {
    Map<String, List<Map<String, String>>> households =
        rows(written(new InventedCity(2000, 4, 0))).stream()
            .collect(Collectors.groupingBy(row -> row.getOrDefault("NKK", "")));
    assertThat(households.values())
        .allSatisfy(
            members -> {
              assertThat(members).filteredOn(row -> "1".equals(row.get("SHDK"))).hasSize(1);
              assertThat(members)
                  .extracting(row -> row.get("ALAMAT"))
                  .containsOnly(members.get(0).get("ALAMAT"));
            });
    assertThat(households.keySet()).allMatch(card -> card.matches("64740[123]([0-9]{6})9[0-9]{3}"));
  }

  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() throws IOException {
    String one = Files.readString(written(new InventedCity(500, 7, 0.2)));
    assertThat(Files.readString(written(new InventedCity(500, 7, 0.2)))).isEqualTo(one);
    assertThat(Files.readString(written(new InventedCity(500, 8, 0.2)))).isNotEqualTo(one);
  }

  @Test
  void tellsWhatIsWrongInEveryDamagedRow() throws IOException {
    Path listing = written(new InventedCity(20_000, 9, 0.12));
    List<Map<String, String>> rows = rows(listing);
    List<Map<String, String>> truths = rows(InventedCity.truthOf(listing));
    assertThat(truths.size()).isBetween(2200, 2600);
    assertThat(truths)
        .extracting(truth -> truth.get("problem"))
        .contains(List.of(Dirt.values()).stream().map(Dirt::name).toArray(String[]::new));
    assertThat(truths)
        .filteredOn(truth -> "NAME_EMPTY".equals(truth.get("problem")))
        .allMatch(truth -> row(rows, truth).getOrDefault("NAMA", "?").isEmpty());
    assertThat(truths)
        .filteredOn(truth -> "KK_IS_NIK".equals(truth.get("problem")))
        .allMatch(
            truth ->
                row(rows, truth)
                    .getOrDefault("NKK", "")
                    .equals(truth.getOrDefault("true_nik", "?")));
  }

  @Test
  void addsOneRowForEachPersonToldOfTwice() throws IOException {
    Path listing = written(new InventedCity(20_000, 9, 0.12));
    long twice =
        rows(InventedCity.truthOf(listing)).stream()
            .filter(
                truth ->
                    Set.of("IN_TWO_KK", "SAME_PERSON_AGAIN")
                        .contains(truth.getOrDefault("problem", "")))
            .count();
    assertThat(rows(listing)).hasSize((int) (20_000 + twice));
  }

  @Test
  void refusesAShareOfDirtOverOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InventedCity(1, 1, 1.5))
        .withMessageContaining("dirt");
  }

  private static Map<String, String> row(
      List<Map<String, String>> rows, Map<String, String> truth) {
    return rows.get(Integer.parseInt(truth.getOrDefault("row", "")) - 2);
  }

  private Path written(InventedCity city) throws IOException {
    Path listing = directory.resolve("city.csv");
    city.write(listing);
    return listing;
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(Files.newBufferedReader(file))) {
      return rows.readAll();
    }
  }
}
