package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.SearchFields;
import id.dtks.search.query.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that several places bear means each of them. */
final class PlacesTest {
  private static final String SUNGAI_KAPIH = "64.72.07.1001";
  private static final String SAMBUTAN = "64.72.07.1002";
  private static final String ELSEWHERE = "64.72.08.1001";
  private static final List<String> SUMBER_SARI =
      List.of("64.02.02.2014", "64.02.07.2007", "64.02.19.2007");

  private final PersonStore store =
      Townsfolk.store(
          List.of(
              person("s1", "SITI", "6474994101909001", SUNGAI_KAPIH, 1),
              person("s2", "SITI", "6474994101909012", SAMBUTAN, 1),
              person("s3", "SITI", "6474994101909023", ELSEWHERE, 1),
              person("k1", "SITI", "6474994101909034", SUMBER_SARI.get(0), 1),
              person("k2", "SITI", "6474994101909045", SUMBER_SARI.get(1), 1),
              person("k3", "SITI", "6474994101909056", SUMBER_SARI.get(2), 1)));

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> living(SearchRequest request) {
    return Townsfolk.ids(
        store.answer(Asked.openly(request, null, LocalDate.EPOCH)),
        found -> found.reasons().contains(MatchEvidence.VILLAGE));
  }

  @ParameterizedTest
  @CsvSource({
    "siti sambutan, s1 s2",
    "siti di sambutan, s1 s2",
    "siti kec sambutan, s1 s2",
    "siti kecamatan sambutan, s1 s2",
    "siti kel sambutan, s2",
    "siti kelurahan sambutan, s2",
    "siti desa sambutan, s2",
    "siti kel smbutan, ''",
    "siti sumber sari, k1 k2 k3",
    "siti desa sumber sari, k1 k2 k3",
    "siti desa sbr sari, k1 k2 k3",
    "siti kec sumber sari, k1 k2 k3"
  })
  void areAllMeantUnlessTheWordBeforeTellsWhich(String text, String people) {
    assertThat(living(SearchRequest.of(text)))
        .containsExactlyInAnyOrder(people.isEmpty() ? new String[0] : people.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"Sambutan, s1 s2", "Kec. Sambutan, s1 s2", "Kel. Sambutan, s2"})
  void areAllMeantInAFieldToo(String village, String people) {
    SearchFields fields = SearchFields.builder().name("siti").village(village).build();
    assertThat(living(SearchRequest.of(fields))).containsExactlyInAnyOrder(people.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"sambutan, s1 s2", "desa sumber sari, k1 k2 k3"})
  void findEachPersonOnce(String text, String people) {
    List<String> found = Townsfolk.found(store, text);
    assertThat(found).containsExactlyInAnyOrder(people.split(" "));
  }
}
