package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft that lacks something. */
final class RevisingTest {
  private static final String WIFE = "6474034503589952";

  @TempDir private Path place = Path.of("");

  @BeforeEach
  void readTheListIn() {
    Run.on(place.resolve("data"), "import", Lists.neighbours(place).toString());
  }

  private Run run(String... words) {
    List<String> all = new ArrayList<>(List.of("--as", "kelurahan-operator:64.74.03.1002"));
    all.addAll(List.of(words));
    return Run.on(place.resolve("data"), all.toArray(String[]::new));
  }

  private String unfinished() {
    run("propose", "ineligible", WIFE, "other", "--on", "2025-09-20");
    String shown = run("show", WIFE).out();
    return shown.substring(shown.indexOf("NEXT STEPS")).lines().toList().get(2).substring(0, 20);
  }

  @Test
  void isCompletedByTheStepThatRevisesIt() {
    String id = unfinished();

    Run revised = run("advance", id, "revise", "--note", "refused", "--evidence", "field-report:7");

    assertThat(revised.exitCode()).isZero();
    assertThat(run("advance", id, "submit").err())
        .doesNotContain("A reason is missing", "Evidence is missing");
  }

  @Test
  void isProposedOtherwise() {
    String id = unfinished();

    Run revised =
        run("propose", "ineligible", WIFE, "well-off", "--on", "2025-09-20", "--revises", id);

    assertThat(revised.exitCode()).isZero();
    assertThat(revised.out()).contains(id, "Well off");
  }

  @Test
  void tellsWhatIsMissingStillWhenItIsMadeAnew() {
    String id = unfinished();
    run("advance", id, "cancel", "--note", "mistake");

    assertThat(run("renew", id).err()).contains("A reason is missing");
  }
}
