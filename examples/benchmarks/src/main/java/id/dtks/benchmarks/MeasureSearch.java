package id.dtks.benchmarks;

import id.dtks.benchmarks.quality.Calibration;
import id.dtks.benchmarks.quality.SearchQuality;
import id.dtks.benchmarks.quality.SearchScore;
import id.dtks.benchmarks.quality.SearchSet;
import id.dtks.benchmarks.register.ScratchDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that tells how well noisy searches find whom they mean. */
@Command(
    name = "search-quality",
    description = {
      "Searches an invented listing with noise of many kinds, and prints the ranks; in brackets the",
      "best that can be expected of any search, since several people may fit a query equally."
    },
    mixinStandardHelpOptions = true)
final class MeasureSearch implements Callable<Integer> {
  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "How often all searches are made; the last counts (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--misses",
      arity = "0..1",
      defaultValue = "0",
      fallbackValue = "10",
      paramLabel = "COUNT",
      description = "Tells of so many of the worst misses, and why (${FALLBACK-VALUE}).")
  private int misses;

  @Option(
      names = "--invented",
      defaultValue = "0",
      paramLabel = "PEOPLE",
      description = "Invents a city of so many people and searches with noise of its own.")
  private int people;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "The same seed invents the same (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--dirt",
      defaultValue = "0.12",
      paramLabel = "SHARE",
      description = "The share of damaged rows of an invented city (default: ${DEFAULT-VALUE}).")
  private double dirt;

  @Option(
      names = "--of-each",
      defaultValue = "60",
      paramLabel = "COUNT",
      description = "How many searches of each kind in an invented city (${DEFAULT-VALUE}).")
  private int ofEach;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SearchSet set =
        people == 0 ? SearchSet.packed() : SearchSet.invented(people, seed, dirt, ofEach);
    try (ScratchDirectory scratch = ScratchDirectory.made()) {
      print(SearchQuality.measuredIn(scratch.path(), set, rounds), spec.commandLine().getOut());
    }
    return 0;
  }

  private void print(SearchQuality quality, PrintWriter out) {
    out.println(SearchScore.HEAD);
    quality.kinds().forEach(score -> out.println(score.line()));
    out.println();
    quality.groups().forEach(score -> out.println(score.line()));
    out.println();
    quality.classes().forEach(score -> out.println(score.line()));
    out.println();
    out.println(Calibration.HEAD);
    quality.calibration().forEach(bin -> out.println(bin.line()));
    if (misses > 0) {
      out.println();
      quality.misses().stream().limit(misses).forEach(miss -> out.println(miss.line()));
    }
    out.flush();
  }
}
