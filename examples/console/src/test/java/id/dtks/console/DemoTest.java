package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoTest {
  @TempDir private Path place = Path.of("");

  @Test
  void tellsItsStoryInIndonesian() throws IOException {
    Run run = Run.of("--data", data().toString(), "demo");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertSame("demo_id.txt", place, run.out());
  }

  @Test
  void tellsItsStoryInEnglish() throws IOException {
    Golden.assertSame("demo_en.txt", place, Run.on(data(), "demo").out());
  }

  @Test
  void beginsAnewEachTime() {
    assertThat(Run.on(data(), "demo").exitCode()).isZero();
    assertThat(Run.on(data(), "demo").exitCode()).isZero();
    assertThat(Run.on(data(), "--as", "dinsos-verifier:64.74", "queue").out())
        .contains("send")
        .doesNotContain("verify");
  }

  @Test
  void leavesADirectoryOfRealDataAlone() {
    Run.on(data(), "import", Lists.city(place).toString());
    String before = Run.on(data(), "verify").out();
    Run demo = Run.on(data(), "demo");
    assertThat(demo.exitCode()).isEqualTo(1);
    assertThat(demo.err()).contains("already holds data", "--data DIRECTORY demo");
    assertThat(Run.on(data(), "verify").out()).isEqualTo(before);
  }

  @Test
  void leavesItsOwnDirectoryAloneOnceAListOfSomebodysOwnCameIn() {
    Run.on(data(), "demo");
    Run.on(data(), "import", Lists.household(place).toString());
    assertThat(Run.on(data(), "demo").err()).contains("already holds data");
  }

  @Test
  void leavesAnythingElseAlone() throws IOException {
    Files.createDirectories(data());
    Files.writeString(data().resolve("thesis.txt"), "my thesis");
    assertThat(Run.on(data(), "demo").exitCode()).isEqualTo(1);
    assertThat(data().resolve("thesis.txt")).exists();
  }

  private Path data() {
    return place.resolve("dtks-demo");
  }
}
