package id.dtks.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What people read, kept in files. {@code -Ddtks.golden.rewrite=true} writes the files anew and
 * then fails the run, so that nobody forgets to look at the difference.
 */
final class Golden {
  private static final Path FILES = Path.of("src/test/resources/id/dtks/story");
  private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

  private Golden() {}

  static void assertSame(String file, List<String> lines) throws IOException {
    String text = HASH.matcher(String.join("\n", lines) + "\n").replaceAll("~".repeat(64));
    Path golden = FILES.resolve(file);
    if (Boolean.getBoolean("dtks.golden.rewrite")) {
      Files.writeString(golden, text);
      fail("written anew: %s; look at the difference, then run without the flag", golden);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
