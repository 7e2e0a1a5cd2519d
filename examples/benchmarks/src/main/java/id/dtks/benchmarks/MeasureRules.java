package id.dtks.benchmarks;

import id.dtks.benchmarks.register.Cost;
import id.dtks.benchmarks.register.SqliteRegister;
import id.dtks.registry.DryRunListener;
import id.dtks.registry.DryRunReport;
import id.dtks.rule.TrialCount;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that tells what all rules over a whole register take. */
@Command(
    name = "rules",
    description = "Looks at a whole register with all rules, and prints what that took and found.",
    mixinStandardHelpOptions = true)
final class MeasureRules implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The SQLite file of the register.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (SqliteRegister register = SqliteRegister.in(file)) {
      Cost.Of<DryRunReport> done =
          Cost.of(() -> register.desk().adoption().dryRun(register.rules(), DryRunListener.NONE));
      DryRunReport report = done.result();
      out.printf("rules        %s%n", done.cost());
      out.printf(
          "people       %,d in %,d households (%,d people a second)%n",
          report.people(), report.households(), done.cost().perSecond(report.people()));
      out.println();
      for (TrialCount count : report.counts()) {
        out.printf("%-30s %,10d%n", count.rule(), count.after());
      }
    }
    out.flush();
    return 0;
  }
}
