package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFilesTest {
  @TempDir private Path place = Path.of("");

  @Test
  void replaceNothingUnlessForced() {
    Path old = Lists.write(place, "old.csv", "mine");
    Run refused = run("--findings", old.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("exists already", "--force");
    assertThat(old).hasContent("mine");
    assertThat(run("--findings", old.toString(), "--force").exitCode()).isZero();
  }

  @Test
  void areNotOneFile() {
    String same = place.resolve("same.csv").toString();
    Run refused = run("--findings", same, "--rejects", same);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("named for two results");
  }

  private Run run(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "import";
    words[1] = Lists.household(place).toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return Run.on(place.resolve("data"), words);
  }
}
