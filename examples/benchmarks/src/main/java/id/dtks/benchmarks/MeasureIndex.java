package id.dtks.benchmarks;

import id.dtks.benchmarks.register.Cost;
import id.dtks.benchmarks.register.Disk;
import id.dtks.benchmarks.register.ScratchDirectory;
import id.dtks.benchmarks.register.SqliteRegister;
import id.dtks.search.PersonIndex;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.Comparison;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that tells what an index built from the journal takes. */
@Command(
    name = "index",
    description = "Builds the index of a register from its journal, opens it again, and compares.",
    mixinStandardHelpOptions = true)
final class MeasureIndex implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The SQLite file of the register.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (SqliteRegister register = SqliteRegister.in(file);
        ScratchDirectory scratch = ScratchDirectory.made()) {
      Cost.Of<PersonIndex> built = Cost.of(() -> register.index(scratch.path()));
      int people = built.result().size();
      built.result().close();
      out.printf(
          "built     %s, %,d people a second, %.1f bytes a person%n",
          built.cost(),
          built.cost().perSecond(people),
          (double) Disk.bytes(scratch.path()) / people);
      Cost.Of<PersonIndex> opened = Cost.of(() -> register.index(scratch.path()));
      out.printf("opened    %s%n", opened.cost());
      try (PersonIndex index = opened.result()) {
        Cost.Of<Comparison> compared = Cost.of(() -> index.compare(BuildProgress.NONE));
        out.printf(
            "compared  %s, %,d people, %,d households differ%n",
            compared.cost(), compared.result().people(), compared.result().differing());
      }
    }
    out.flush();
    return 0;
  }
}
