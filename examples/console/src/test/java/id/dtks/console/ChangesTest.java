package id.dtks.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of change from draft to effect, as its script says and its transcript shows. */
final class ChangesTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/id/dtks/console/scripts");

  @TempDir private Path place = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "register-household",
        "nominate",
        "correct-member",
        "renew-card",
        "eligible-and-ineligible",
        "deactivate-and-reactivate",
        "remove",
        "move-household",
        "move-away",
        "split-household",
        "merge-households",
        "take-in",
        "transfer-member",
        "change-head",
        "caretaker-and-resume-aid",
        "merge-and-undo"
      })
  void goesFromDraftToEffect(String script) throws IOException {
    assertTranscript("changes/", script);
  }

  @Test
  void isRefusedAtEachGuard() throws IOException {
    assertTranscript("", "guards");
  }

  @Test
  void tellsTheStoryOfAnObjection() throws IOException {
    assertTranscript("", "objection-and-story");
  }

  @Test
  void worksByACitysOwnProcedure() throws IOException {
    assertTranscript("", "procedure");
  }

  private void assertTranscript(String directory, String script) throws IOException {
    Path data = place.resolve("data");
    Run.on(data, "import", Lists.neighbours(place).toString());
    Golden.assertSame(
        directory + script + ".txt",
        place,
        new Transcript(data).of(Files.readAllLines(SCRIPTS.resolve(script + ".txt"))));
  }
}
