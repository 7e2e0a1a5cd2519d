package id.dtks.benchmarks;

import id.dtks.benchmarks.quality.SamePersonQuality;
import id.dtks.benchmarks.register.ScratchDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that tells how well the rules find people who are recorded twice. */
@Command(
    name = "rules-quality",
    description =
        "Imports an invented listing in which people stand twice, and prints whom the rules find.",
    mixinStandardHelpOptions = true)
final class MeasureSamePerson implements Callable<Integer> {
  @Option(names = "--wrong-rows", description = "Also prints the rows that are told wrongly.")
  private boolean wrongRows;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-24s %6s %6s %6s %6s%n", "POSSIBLE_SAME_PERSON", "found", "joined", "missed", "false");
    try (ScratchDirectory scratch = ScratchDirectory.made()) {
      for (SamePersonQuality quality : SamePersonQuality.measuredIn(scratch.path())) {
        out.printf(
            "%-24s %6d %6d %6d %6d%n",
            quality.names(),
            quality.found(),
            quality.joined(),
            quality.missed(),
            quality.wrong().size());
        if (wrongRows) {
          out.println("  missed rows " + quality.missedRows());
          out.println("  false rows " + quality.wrong());
        }
      }
    }
    out.flush();
    return 0;
  }
}
