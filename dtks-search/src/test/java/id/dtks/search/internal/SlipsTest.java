package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is found where what was typed, or what was recorded, has slips. */
final class SlipsTest {
  private static List<String> found(String text, PersonRecord... people) {
    try (PersonStore store = Townsfolk.store(List.of(people))) {
      return Townsfolk.found(store, text);
    }
  }

  private static PersonRecord named(String id, String name) {
    return person(id, name, "64749941019090" + id, KANAAN, 1);
  }

  @Nested
  final class InNames {
    @ParameterizedTest
    @CsvSource({
      "NTOOR MARTANI, NOOR MARTANI",
      "NURAIYIARBI, NURAINIARTI",
      "KAIA RRNAWATI, KANIA ERNAWATI",
      "SIGIT WIIJAYA AI, SIGIT WIJAYA ALI"
    })
    void areFoundBesideNamesThatLackAWord(String typed, String meant) {
      assertThat(
              found(
                  typed,
                  named("11", "ERNAWATI"),
                  named("12", "MARTANI KARDI"),
                  named("13", "SITI NURHAYATI"),
                  named("14", "SIGIT WIJAYA"),
                  named("15", meant)))
          .startsWith("15");
    }

    @ParameterizedTest
    @CsvSource({"NOR, NUR, NOOR", "IND, INDRA, INDAH", "HRI, HERI, HARI"})
    void areOfTheMoreFrequentWordOfTwoEquallyNear(String typed, String frequent, String rare) {
      assertThat(
              found(
                  typed,
                  named("11", rare),
                  named("12", frequent),
                  named("13", frequent + " SAPUTRA"),
                  named("14", frequent + " LESTARI")))
          .startsWith("12", "11");
    }

    @Test
    void costLittleMoreIfSeveralWordsAreLeftOut() {
      assertThat(
              found(
                  "SECTIAWAN 9015",
                  named("11", "SETIAWATI"),
                  named("15", "SETIAWAN WASIS SRI DWI"),
                  named("16", "SETIAWAN")))
          .startsWith("15");
    }
  }

  @Nested
  final class InNumbers {
    private static final String NIK = "6474024703889012";

    private static PersonRecord recorded(String nik) {
      return PersonRecord.builder()
          .from(person("p1", "SITI AMINAH", NIK, KANAAN, 1))
          .niks(nik.isEmpty() ? List.of() : List.of(nik))
          .birth(LocalDate.of(1988, 3, 7))
          .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6474024703889013", "6474024703889912", "6474024703889082"})
    void areFoundIfOneDigitIsTooManyAndOneWrong(String recorded) {
      assertThat(found("64740924703889012", recorded(recorded))).containsExactly("p1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"647402470388", "6474024703889", "024703889012"})
    void areFoundByALongPartAfterWhoHasItExactly(String part) {
      assertThat(found(part, recorded("6474025703889012"))).containsExactly("p1");
      assertThat(found(part, recorded("647402703889012"))).containsExactly("p1");
      assertThat(found(part, recorded("64740247503889012"))).containsExactly("p1");
      assertThat(found(part, recorded(NIK), person("p2", "DWI", "6474025703889012", KANAAN, 2)))
          .containsExactly("p1", "p2");
    }

    @Test
    void areNotLookedForInAShortPart() {
      assertThat(found("9013", recorded(NIK))).isEmpty();
      assertThat(found("3889013", recorded(NIK))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6474024703889012", "64740247038889012", "647024703889012"})
    void leaveTheDateOfBirthToKnowSomebodyBy(String typed) {
      List<String> all = new ArrayList<>();
      try (PersonStore store = Townsfolk.store(List.of(recorded("0")))) {
        store
            .search(typed, null, 10)
            .people()
            .forEach(
                hit -> {
                  all.add(hit.record().person());
                  assertThat(Certainty.of(hit.probability())).isNotEqualTo(Certainty.CERTAIN);
                });
      }
      assertThat(all).containsExactly("p1");
    }
  }
}
