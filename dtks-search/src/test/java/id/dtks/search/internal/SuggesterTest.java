package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.region.Area;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggesterTest {
  private static final Area CITY = Area.regency("64.74");

  private static List<Suggestion> suggested(List<String> names, String text, int limit) {
    List<PersonRecord> people = new ArrayList<>();
    for (String name : names) {
      int serial = 9001 + people.size();
      people.add(person("p" + serial, name, "647499410190" + serial, KANAAN, 1));
    }
    try (PersonStore store = Townsfolk.store(people)) {
      return store.suggest(text, CITY, limit);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Budi Se, BUDI SETIAWAN",
    "Budi S.E, ''",
    "Budi Aka, BUDI AKASIA",
    "Siti Bin, SITI BINTANG",
    "Siti Bt, SITI BTARI",
    "Ir, IRAWAN",
    "H. Ir, IRAWAN",
    "Bud., BUDI; BUDI AKASIA; BUDI SETIAWAN",
    "H.Ir, IRAWAN",
    "Budi Se Se, ''",
    "Siti binti Has, SITI; SITI AMINAH; SITI BINTANG; SITI BTARI",
    "Siti bin Se, SITI; SITI AMINAH; SITI BINTANG; SITI BTARI",
    "Siti aminah@mi, SITI AMINAH",
    "'BUDI, se ', BUDI AKASIA; BUDI SETIAWAN"
  })
  void takesTheWordBeingTypedForLettersOnly(String text, String names) {
    List<String> people =
        List.of(
            "BUDI",
            "BUDI SETIAWAN",
            "BUDI AKASIA",
            "SITI",
            "SITI BINTANG",
            "SITI BTARI",
            "SITI AMINAH",
            "IRAWAN");
    assertThat(suggested(people, text, 10).stream().map(Suggestion::name))
        .containsExactlyInAnyOrder(names.isEmpty() ? new String[0] : names.split("; "));
  }

  @Test
  void countsAllWhoBearANameWhateverTheirLineage() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      names.add("SITI AMINAH BINTI " + (char) ('A' + i % 26) + (char) ('A' + i / 26) + "MAD");
      names.add("SITI A" + (char) ('A' + i % 26) + (char) ('A' + i / 26));
      names.add("SITI A" + (char) ('A' + i % 26) + (char) ('A' + i / 26));
    }
    for (int i = 0; i < 100; i++) {
      names.add("SITI AMINAH");
    }
    assertThat(suggested(names, "siti a", 10))
        .first()
        .isEqualTo(new Suggestion("SITI AMINAH", 160));
  }
}
