package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.check.Language;
import id.dtks.search.query.IndexUnreadableException;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkplaceTest {
  @TempDir private Path place = Path.of("");

  @Test
  void whoseIndexCannotBeClosedLetsTheDirectoryGo() throws IOException {
    Path data = place.resolve("data");
    Run.on(data, "import", Lists.household(place).toString());
    Workplace used = Workplace.open(data, session());
    used.people();
    delete(data.resolve("index"));
    assertThatThrownBy(used::close).isInstanceOf(IndexUnreadableException.class);
    assertThat(Run.on(data, "queue").exitCode()).isZero();
  }

  private static Session session() {
    PrintStream none = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    return new Session(
        new Terminal(new BufferedReader(Reader.nullReader()), none, none, false, Integer.MAX_VALUE),
        Language.ENGLISH,
        JournalFile::at);
  }

  private static void delete(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
