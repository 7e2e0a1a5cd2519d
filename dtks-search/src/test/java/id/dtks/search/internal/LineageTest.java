package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.TELIHAN;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.SearchFields;
import id.dtks.search.query.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands after bin, binti or alias tells namesakes apart, and hides nobody. */
final class LineageTest {
  private final PersonStore store =
      Townsfolk.store(
          List.of(
              person("p1", "AHMAD", "6474990101909001", KANAAN, 1),
              person("p2", "AHMAD BIN ABAS", "6474990101909012", KANAAN, 1),
              person("p3", "AHMAD BIN ALI", "6474990101909023", KANAAN, 1),
              person("p4", "SITI AMINAH", "6474994101909034", KANAAN, 1),
              person("p5", "SITI MAIMUNAH BINTI HASAN", "6474994101909045", KANAAN, 1),
              person("p6", "SITI AMINAH SARI", "6474994101909056", TELIHAN, 1),
              person("p7", "MUHAMMAD ALIAS MAMAT", "6474990101909067", KANAAN, 1),
              person("p8", "MUHAMMAD", "6474990101909078", KANAAN, 1),
              person("p9", "HASAN", "6474990101909089", KANAAN, 1),
              mother("p10", "DEWI", "6474994101909090", "RUSMINI"),
              mother("p11", "DEWI", "6474994101909101", "RUSMINI BINTI HASAN")));

  @AfterEach
  void close() {
    store.close();
  }

  private static PersonRecord mother(String id, String name, String nik, String mother) {
    return PersonRecord.builder().from(person(id, name, nik, KANAAN, 1)).mother(mother).build();
  }

  private List<String> foundByForm(UnaryOperator<SearchFields.Builder> fields) {
    SearchRequest request = SearchRequest.of(fields.apply(SearchFields.builder()).build());
    return Townsfolk.ids(store.answer(Asked.openly(request, null, LocalDate.EPOCH)));
  }

  private List<String> exact(String text) {
    return Townsfolk.ids(
        store.search(text, null, 10), found -> found.reasons().contains(MatchEvidence.NAME_EXACT));
  }

  @Test
  void putsWhoIsRecordedSoFirstAndWhoIsRecordedWithAnotherLineageLast() {
    assertThat(Townsfolk.found(store, "Ahmad bin Ali")).startsWith("p3", "p1");
    assertThat(Townsfolk.found(store, "ahmad bin abbas")).startsWith("p2", "p1");
    assertThat(Townsfolk.found(store, "ahmad bin umar")).startsWith("p1", "p2", "p3");
    assertThat(foundByForm(fields -> fields.name("Ahmad bin Ali"))).startsWith("p3", "p1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "siti aminah binti hasan",
        "siti aminah binti hasan kel kanaan",
        "siti aminah alias mina",
        "siti aminah alias mina binti hasan"
      })
  void findsFirstWhoIsRecordedWithoutOne(String text) {
    assertThat(Townsfolk.found(store, text)).first().isEqualTo("p4");
  }

  @ParameterizedTest
  @CsvSource({
    "ahmad bin ali, p3",
    "AHMAD BIN ABAS, p2",
    "siti maimunah, p5",
    "siti maimunah binti hasan, p5",
    "muhammad alias mamat, p7"
  })
  void isExactlyTheNameOnlyIfAllThatWasTypedIsRecorded(String text, String person) {
    assertThat(exact(text)).containsExactly(person);
  }

  @ParameterizedTest
  @ValueSource(strings = {"siti aminah binti hasan", "ahmad bin umar", "siti aminah alias mina"})
  void isNotExactlyTheNameIfSomethingTypedIsNotRecorded(String text) {
    assertThat(exact(text)).isEmpty();
    Found first = store.search(text, null, 10).people().get(0);
    assertThat(first.reasons()).contains(MatchEvidence.NAME_WORDS_LEFT_OUT);
    assertThat(first.exact()).isFalse();
  }

  @Test
  void tellsNothingIfItWasNotTyped() {
    assertThat(exact("ahmad")).containsExactly("p1", "p2", "p3");
  }

  @Test
  void isNotTheNameOfTheFather() {
    assertThat(Townsfolk.found(store, "hasan bin siti maimunah")).first().isEqualTo("p9");
    assertThat(Townsfolk.found(store, "ahmad bin hasan")).first().isEqualTo("p1");
  }

  @Test
  void isFoundWithoutTheWordForItToo() {
    assertThat(Townsfolk.found(store, "siti binti aminah")).first().isEqualTo("p4");
  }

  @Test
  void findsWhoIsRecordedUnderTheOtherNameOnly() {
    assertThat(Townsfolk.found(store, "ngatijo alias hasan")).first().isEqualTo("p9");
    assertThat(Townsfolk.found(store, "muhammad alias mamat")).startsWith("p7", "p8");
  }

  @Test
  void isReadInTheNameOfAMotherToo() {
    assertThat(Townsfolk.found(store, "dewi ibu rusmini binti hasan")).startsWith("p11", "p10");
    assertThat(foundByForm(fields -> fields.name("dewi").mother("rusmini binti hasan")))
        .startsWith("p11", "p10");
  }
}
