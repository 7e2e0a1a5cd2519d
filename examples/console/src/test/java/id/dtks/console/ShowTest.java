package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShowTest {
  private static final String DISPUTED = "6474030102709961";

  @TempDir private Path place = Path.of("");

  @BeforeEach
  void readTheListIn() {
    Run.on(data(), "import", Lists.neighbours(place).toString());
  }

  @Test
  void tellsUnknownFromNotYetKnown() {
    assertThat(Run.on(data(), "show", "6474030102709999").err())
        .contains("unknown or not in your area");
    assertThat(Run.on(data(), "show", DISPUTED, "--as-of", "2020-01-01").err())
        .contains("On 01/01/2020 the register did not know it yet");
  }

  @Test
  void saysWhatIsWrongWithANumber() {
    Run shorter = Run.on(data(), "show", "64740301027099");
    assertThat(shorter.exitCode()).isEqualTo(2);
    assertThat(shorter.err()).contains("14 digits");
    Run card = Run.on(data(), "story", "6474031503129951");
    assertThat(card.exitCode()).isEqualTo(2);
    assertThat(card.err()).contains("number of a family card");
  }

  @Test
  void tellsOfAPersonWhatTheTableOfTheFamilyDoesNot() {
    assertThat(Run.on(data(), "show", DISPUTED).out()).contains("BUDI SANTOSO:", "aid: PBI-JK");
  }

  @Test
  void showsPeopleByTheirIdsToo() {
    String shown = Run.on(data(), "show", DISPUTED).out();
    String row = shown.lines().filter(line -> line.startsWith("BUDI")).findFirst().orElseThrow();
    String id = row.substring(row.length() - 20);
    assertThat(Run.on(data(), "show", id).out()).isEqualTo(shown);
    String[] propose = {
      "--as",
      "kelurahan-operator:64.74.03.1002",
      "propose",
      "eligible",
      id,
      "--on",
      "2025-09-20",
      "--dry-run"
    };
    Run run = Run.on(data(), propose);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Eligible (20/09/2025)", "nothing is proposed");
  }

  @Test
  void refusesAnOfficeThatThereIsNot() {
    Run run = Run.on(data(), "--as", "lurah:64.74", "show", DISPUTED);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("There is no office of");
  }

  private Path data() {
    return place.resolve("data");
  }
}
