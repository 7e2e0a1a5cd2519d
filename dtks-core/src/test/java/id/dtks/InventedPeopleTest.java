package id.dtks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is named by a number in this repository is invented: the serial is 9000 or more. */
final class InventedPeopleTest {
  /**
   * A district, a date that may be one, and a serial that may have been issued. District 00 is that
   * of list ids; 647499 does not exist and serves the vectors of the number's own tests.
   */
  private static final Pattern MAYBE_SOMEBODY =
      Pattern.compile(
          "(?<![0-9])(?!647499|[0-9]{4}00)[1-9][0-9]{5}([0-6][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{2}(?!0000)[0-8][0-9]{3}(?![0-9])");

  /**
   * A generated city, see its README: some of its invented numbers have a digit wrong on purpose.
   */
  private static final String DAMAGED_ON_PURPOSE = "/resources/bontang/";

  private static final List<String> TEXTS =
      List.of(".java", ".csv", ".md", ".json", ".properties", ".txt");

  @Test
  void noNumberOfARealPersonIsInTheRepository() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      assertThat(files.filter(InventedPeopleTest::isSource))
          .hasSizeGreaterThan(100)
          .allSatisfy(file -> assertThat(numbers(file)).as(file.toString()).isZero());
    }
  }

  private static boolean isSource(Path file) {
    String path = file.toString();
    return Files.isRegularFile(file)
        && path.contains("/src/")
        && !path.contains("/target/")
        && !path.contains(DAMAGED_ON_PURPOSE)
        && TEXTS.stream().anyMatch(path::endsWith);
  }

  private static long numbers(Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return lines.mapToLong(line -> MAYBE_SOMEBODY.matcher(line).results().count()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
