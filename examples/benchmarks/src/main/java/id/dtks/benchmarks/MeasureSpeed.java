package id.dtks.benchmarks;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.register.ScratchDirectory;
import id.dtks.benchmarks.speed.Race;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that tells how fast people are found, beside other ways to find them. */
@Command(
    name = "search-speed",
    description =
        "Finds people by name and by NIK, side by side with other ways, on the same people.",
    mixinStandardHelpOptions = true)
final class MeasureSpeed implements Callable<Integer> {
  private static final long SEED = 4;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "1000000",
      paramLabel = "PEOPLE",
      description = "How many people (default: ${DEFAULT-VALUE}).")
  private int people;

  @Option(
      names = "--queries",
      defaultValue = "1000",
      description = "How many queries of each kind (default: ${DEFAULT-VALUE}).")
  private int queries;

  @Option(
      names = "--rounds",
      defaultValue = "5",
      description =
          "How many times so many are asked, others each time; the last count (default:"
              + " ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--beside",
      split = ",",
      defaultValue = "LUCENE",
      description = "What else finds: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Set<Race.Rival> rivals = EnumSet.noneOf(Race.Rival.class);

  @Option(names = "--profile", description = "Tells where this library spends the time.")
  private boolean profiled;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ScratchDirectory scratch = ScratchDirectory.made()) {
      Race race = new Race(new InventedCity(people, SEED, 0), queries, rounds, profiled);
      race.run(scratch.path(), rivals, line -> print(out, line));
    }
    return 0;
  }

  private static void print(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
