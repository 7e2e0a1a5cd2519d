package id.dtks.benchmarks;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.register.Journeys;
import id.dtks.benchmarks.register.PlainCommits;
import id.dtks.benchmarks.register.ScratchDirectory;
import id.dtks.benchmarks.register.SqliteRegister;
import id.dtks.benchmarks.register.Timings;
import id.dtks.exchange.ListImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that takes proposals from draft to determination, one step after another. */
@Command(
    name = "steps",
    description =
        "Takes proposals all their way on SQLite, durably, on one thread; tells how fast.",
    mixinStandardHelpOptions = true)
final class MeasureSteps implements Callable<Integer> {
  private static final long SEED = 3;
  private static final double DIRT = 0.12;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "1000",
      paramLabel = "PROPOSALS",
      description = "How many proposals (default: ${DEFAULT-VALUE}).")
  private int proposals;

  @Option(
      names = "--people",
      defaultValue = "25000",
      description = "How many people the register holds (default: ${DEFAULT-VALUE}).")
  private int people;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ScratchDirectory scratch = ScratchDirectory.made()) {
      Path list = scratch.path().resolve("city.csv");
      new InventedCity(people, SEED, DIRT).write(list);
      try (SqliteRegister register = SqliteRegister.in(scratch.path().resolve("register.db"))) {
        ListImport.of(list).into(register.desk()).orElseThrow();
        Journeys journeys = Journeys.of(register, proposals);
        Timings steps = journeys.taken();
        Timings plain =
            PlainCommits.of(scratch.path().resolve("plain.db"), steps.count(), journeys.bytes());
        out.printf("%,d proposals on a register of %,d people%n%n", proposals, people);
        out.println(Timings.HEADER);
        steps.rows().forEach(out::println);
        out.println(plain.row("plain commit"));
        out.printf(
            "%nA step takes %.1f times a plain insert and commit of %,d bytes.%n",
            steps.meanMicros() / plain.meanMicros(), journeys.bytes());
      }
    }
    out.flush();
    return 0;
  }
}
