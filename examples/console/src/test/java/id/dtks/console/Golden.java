package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people read, kept in files. {@code -Ddtks.golden.rewrite=true} writes the files anew and
 * then fails the run, so that nobody forgets to look at the difference.
 */
final class Golden {
  private static final Path FILES = Path.of("src/test/resources/id/dtks/console/golden");

  /**
   * What differs from run to run: ids, hashes, places of pages, points in time, days, durations.
   */
  private static final Pattern CHANGING =
      Pattern.compile(
          "(?<=--after )[\\w-]+|\\b[0-9A-V]{20}\\b|\\b[0-9a-f]{64}\\b|\\b[0-9a-f]{12}\\b"
              + "|\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}(?::\\d{2})?|\\d{2}/\\d{2}/20\\d{2}");

  private static final Pattern LONG_DAY =
      Pattern.compile("\\b\\d{1,2} (?!Tahun)[A-Z][a-z]+ 20\\d{2}\\b");

  private static final Pattern DURATION =
      Pattern.compile("[0-9.,]+ (detik|seconds) \\([0-9.,]+ |[0-9.,]+ (ms|milidetik)\\b");

  private Golden() {}

  /**
   * Compares a text with its file.
   *
   * @param place the directory of the run, which stands in the file as {@code here}
   */
  static void assertSame(String file, Path place, String text) throws IOException {
    String stable = stable(text.replace(place.toString(), "here"));
    Path golden = FILES.resolve(file);
    if (Boolean.getBoolean("dtks.golden.rewrite")) {
      Files.writeString(golden, stable);
      fail("written anew: %s; look at the difference, then run without the flag", golden);
    }
    assertThat(stable).isEqualTo(Files.readString(golden));
  }

  /** Keeps the length of what stands in tables, or their columns would move. */
  private static String stable(String text) {
    String even =
        CHANGING
            .matcher(LONG_DAY.matcher(text).replaceAll("~ ~ ~"))
            .replaceAll(found -> found.group().replaceAll("[0-9A-Za-z]", "~"));
    return DURATION
        .matcher(even)
        .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[0-9.,]+", "~")));
  }
}
