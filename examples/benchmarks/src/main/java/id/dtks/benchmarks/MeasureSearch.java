package id.dtks.benchmarks;

import id.dtks.benchmarks.quality.SearchQuality;
import id.dtks.benchmarks.quality.SearchScore;
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
    description = "Searches an invented listing with noise of many kinds, and prints the ranks.",
    mixinStandardHelpOptions = true)
final class MeasureSearch implements Callable<Integer> {
  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "How often all searches are made; the last counts (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--misses",
      description = "Tells of each search that did not show on its page what was meant.")
  private boolean misses;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (ScratchDirectory scratch = ScratchDirectory.made()) {
      print(SearchQuality.measuredIn(scratch.path(), rounds), spec.commandLine().getOut());
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
    if (misses) {
      out.println();
      quality.misses().forEach(miss -> out.println(miss.line()));
    }
    out.flush();
  }
}
