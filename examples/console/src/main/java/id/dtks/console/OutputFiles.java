package id.dtks.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an import may write to.
 *
 * @param input the list, which must not be lost
 * @param force whether files that exist may be replaced
 */
record OutputFiles(Path input, boolean force) {

  /**
   * Makes sure that nothing is lost.
   *
   * @throws id.dtks.check.RejectedException if it would be
   */
  @SafeVarargs
  final void require(Optional<Path>... outputs) throws IOException {
    List<Path> seen = new ArrayList<>();
    for (Optional<Path> output : outputs) {
      if (output.isPresent()) {
        require(output.get(), seen);
        seen.add(output.get().toAbsolutePath().normalize());
      }
    }
  }

  private void require(Path output, List<Path> seen) throws IOException {
    if (seen.contains(output.toAbsolutePath().normalize())) {
      throw Refusal.of(ConsoleFinding.OUTPUT_TWICE, "file", output);
    }
    if (Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
      throw Refusal.of(ConsoleFinding.OUTPUT_IS_INPUT, "file", output);
    }
    if (!force && Files.isRegularFile(output)) {
      throw Refusal.of(ConsoleFinding.FILE_EXISTS, "file", output);
    }
  }
}
