package id.dtks.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.dtks.check.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The drawing people see; {@code -Ddtks.golden.rewrite=true} writes it anew and fails the run. */
final class DrawingTest {
  private static final Path FILES = Path.of("src/test/resources/id/dtks/proposal");

  @ParameterizedTest
  @EnumSource
  void showsTheStandardWorkflow(Language language) throws IOException {
    Path file = FILES.resolve("standard_" + language.tag() + ".mmd");
    String drawing = Workflow.standard().mermaid(language);

    if (Boolean.getBoolean("dtks.golden.rewrite")) {
      Files.writeString(file, drawing);
      fail("written anew: %s; look at the difference, then run without the flag", file);
    }
    assertThat(drawing).isEqualTo(Files.readString(file));
  }
}
