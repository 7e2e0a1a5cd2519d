package id.dtks.benchmarks.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.dtks.benchmarks.people.NumberSource.Serials;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NumberSourceTest {
  private static final LocalDate BIRTH = LocalDate.of(1990, 2, 28);

  @Test
  void givesEveryNumberOfADayOnce() {
    NumberSource numbers =
        new NumberSource(List.of("647401", "647402", "647403"), Serials.OF_PEOPLE);
    Set<String> given = new HashSet<>();
    for (int i = 0; i < 1500; i++) {
      given.add(numbers.nik(BIRTH, Sex.L));
    }
    assertThat(given).hasSize(1500).allMatch(nik -> nik.matches("64740[123]2802909[0-4][0-9]{2}"));
  }

  @Test
  void refusesOneMoreThanThereAre() {
    NumberSource numbers = new NumberSource(List.of("647401"), Serials.OF_PEOPLE);
    for (int i = 0; i < 500; i++) {
      numbers.nik(BIRTH, Sex.P);
    }
    assertThatIllegalStateException().isThrownBy(() -> numbers.nik(BIRTH, Sex.P));
  }

  @Test
  void addsFortyToTheDayOfWomenButNotOfCards() {
    NumberSource numbers = new NumberSource(List.of("647401"), Serials.OF_PEOPLE);
    assertThat(numbers.nik(BIRTH, Sex.P)).startsWith("647401680290");
    assertThat(numbers.familyCard(BIRTH)).startsWith("647401280290");
  }
}
