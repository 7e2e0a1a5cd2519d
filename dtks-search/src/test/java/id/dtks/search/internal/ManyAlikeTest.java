package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.Facet;
import id.dtks.search.query.FacetCount;
import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found where more people share something than anybody would look through. */
final class ManyAlikeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final int MANY = 24_000;

  private static String nik(int number, String serial) {
    int day = 1 + number % 28;
    int month = 1 + number / 28 % 12;
    int year = number / 28 / 12;
    return String.format("647499%02d%02d%02d%s", day, month, year, serial);
  }

  private static Answer answer(List<PersonRecord> people, SearchRequest request) {
    try (PersonStore store = Townsfolk.store(people)) {
      return store.answer(Asked.openly(request, null, TODAY));
    }
  }

  @Test
  void theLastDigitsSpeakForEverybodyWhoHasThem() {
    List<PersonRecord> people = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      people.add(person("p" + i, "SITI AMINAH", nik(i, "9001"), KANAAN, 1));
    }
    people.add(person("meant", "RUSMINI", nik(28 * 12 * 99 + 335, "9001"), KANAAN, 1));
    people.add(person("other", "RUSMINI", nik(28 * 12 * 99 + 334, "9002"), KANAAN, 1));
    Answer answer = answer(people, SearchRequest.of("rusmini 9001"));
    assertThat(answer.people().get(0).record().person()).isEqualTo("meant");
    assertThat(answer.people().get(0).reasons()).contains(MatchEvidence.NIK_ENDING);
    assertThat(answer.people().get(0).evidence() - answer.people().get(1).evidence())
        .isGreaterThan(3);
  }

  @Test
  void theFirstDigitsTellLittleWhereMostHaveThem() {
    List<PersonRecord> people = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      people.add(person("p" + i, "SITI AMINAH", nik(i, "9001"), KANAAN, 1));
    }
    people.add(person("meant", "RUSMINI", nik(28 * 12 * 99 + 335, "9001"), KANAAN, 1));
    Answer answer = answer(people, SearchRequest.of("rusmini 6,47499E+15"));
    assertThat(answer.people().get(0).record().person()).isEqualTo("meant");
    assertThat(answer.people().get(0).reasons()).contains(MatchEvidence.NIK_BEGINNING);
    assertThat(answer.people()).hasSize(1);
  }

  @Test
  void allAreCountedAndPutInOrder() {
    List<PersonRecord> people = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      people.add(person("p" + i, "SITI", nik(i, "9001"), KANAAN, 1));
    }
    PersonRecord eldest =
        PersonRecord.builder()
            .from(person("eldest", "SITI AMINAH", nik(1, "9002"), KANAAN, 1))
            .birth(LocalDate.of(1930, 1, 1))
            .build();
    people.add(eldest);
    Answer answer =
        answer(people, SearchRequest.of("siti").in(SearchOrder.BIRTH).counting(Facet.VILLAGE));
    assertThat(answer.people().get(0).record().person()).isEqualTo("eldest");
    assertThat(answer.exact()).isTrue();
    assertThat(answer.atLeast()).isEqualTo(MANY + 1);
    assertThat(answer.facets().values()).containsExactly(List.of(new FacetCount(KANAAN, MANY + 1)));
  }

  @Test
  void aMissingDigitIsFoundAmongThoseBornOnOneDay() {
    List<PersonRecord> people = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String birth = String.format("64749931%02d%02d", 1 + i % 12, i / 12);
      people.add(person("p" + i, "SITI AMINAH", birth + "9001", KANAAN, 1));
    }
    String typed = "6474993108629005";
    for (int missing = 0; missing < typed.length(); missing++) {
      String recorded = typed.substring(0, missing) + typed.substring(missing + 1);
      people.add(
          PersonRecord.builder()
              .person("meant" + missing)
              .household("h-meant" + missing)
              .name("RUSMINI")
              .addNiks(recorded)
              .region(KANAAN.replace(".", ""))
              .build());
    }
    assertThat(answer(people, SearchRequest.of(typed).limit(20)).people())
        .filteredOn(found -> found.reasons().contains(MatchEvidence.NIK_LENGTH_DIFFERS))
        .hasSize(typed.length());
  }
}
