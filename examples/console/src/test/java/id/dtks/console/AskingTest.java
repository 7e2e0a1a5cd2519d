package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the console asks on a terminal, and never in a pipe. */
final class AskingTest {
  private static final String OPERATOR = "kelurahan-operator:64.74.03.1002";
  private static final String HEAD = "6474031708529951";
  private static final String WIFE = "6474034503589952";

  @TempDir private Path place = Path.of("");

  @BeforeEach
  void readTheListIn() {
    Run.on(data(), "import", Lists.neighbours(place).toString());
  }

  @Test
  void asksForAllThatIsMissing() {
    Run run =
        Run.asked(
            data(),
            List.of("deceased", "not a day", "20/09/2025", WIFE, "death-certificate:474.3/112"),
            "--as",
            OPERATOR,
            "propose",
            "deactivate",
            HEAD);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("For which reason", "no day of the calendar", "next head", "death-certificate:")
        .doesNotContain("Still in the way");
    assertThat(run.out()).contains("Deactivation (Deceased)");
  }

  @Test
  void saysInAPipeWhatIsMissing() {
    assertThat(Run.on(data(), "--as", OPERATOR, "propose", "deactivate", HEAD).err())
        .contains("No reason is named", "deceased");
    Run run = Run.on(data(), "--as", OPERATOR, "propose", "deactivate", HEAD, "deceased");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("head of the family").doesNotContain("?");
  }

  @Test
  void refusesAStepWhoseStatementIsNotAgreedTo() {
    Run.on(data(), "--as", OPERATOR, "propose", "eligible", WIFE, "--on", "2025-09-20");
    String id = Run.on(data(), "--as", OPERATOR, "show", WIFE).out();
    String proposal =
        id.substring(id.indexOf("NEXT STEPS")).lines().toList().get(2).substring(0, 20);
    String[] submit = {
      "--as", OPERATOR, "advance", proposal, "submit", "--sign", "--evidence", "field-report:1"
    };
    assertThat(Run.asked(data(), List.of("no"), submit).err())
        .contains("The statement of responsibility is not signed");
    assertThat(Run.asked(data(), List.of("yes"), submit).exitCode()).isZero();
  }

  private Path data() {
    return place.resolve("data");
  }
}
