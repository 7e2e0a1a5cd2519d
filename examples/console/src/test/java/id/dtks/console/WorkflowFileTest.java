package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkflowFileTest {
  @TempDir private Path place = Path.of("");

  @BeforeEach
  void readTheListIn() {
    Run.on(data(), "import", Lists.neighbours(place).toString());
  }

  @Test
  void thatIsShownCanBeUsedUnderAnotherName() {
    String own = shown().replace("dtks-2026", "bontang-2026");
    Run used = use(Lists.write(place, "own.json", own));
    assertThat(used.err()).isEmpty();
    assertThat(used.out()).contains("bontang-2026");
    assertThat(shown()).isEqualToNormalizingNewlines(own);
  }

  @Test
  void withAFaultNamesLineAndKeyAndLeavesTheOldOneInForce() {
    String wrong = shown().replaceFirst("\"steps\"", "\"stepps\"");
    Run refused = use(Lists.write(place, "wrong.json", wrong));
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("stepps, line ");
    assertThat(shown()).contains("dtks-2026");
  }

  private String shown() {
    return Run.on(data(), "workflow", "show").out();
  }

  private Run use(Path file) {
    return Run.on(data(), "--as", "dinsos-head:64.74", "workflow", "use", file.toString());
  }

  private Path data() {
    return place.resolve("data");
  }
}
