package id.dtks.benchmarks;

import id.dtks.benchmarks.people.InventedCity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that writes an invented city. */
@Command(
    name = "generate",
    description = "Writes a BNBA listing of invented people, and what is wrong in it beside it.",
    mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PEOPLE", description = "How many people.")
  private int people;

  @Parameters(index = "1", paramLabel = "FILE", description = "The CSV file to write.")
  private Path file = Path.of("");

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "The same seed gives the same file (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--dirt",
      defaultValue = "0",
      paramLabel = "SHARE",
      description = "The share of damaged rows, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double dirt;

  @Override
  public Integer call() throws IOException {
    new InventedCity(people, seed, dirt).write(file);
    return 0;
  }
}
