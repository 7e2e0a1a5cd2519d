package id.dtks.benchmarks;

import id.dtks.benchmarks.quality.ImportQuality;
import id.dtks.benchmarks.quality.KindScore;
import id.dtks.benchmarks.register.Cost;
import id.dtks.benchmarks.register.ScratchDirectory;
import id.dtks.exchange.ImportReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that tells how well an import finds the dirt of a list. */
@Command(
    name = "import-quality",
    description =
        "Imports an invented listing whose dirt is known, and prints what was found of it.",
    mixinStandardHelpOptions = true)
final class MeasureImport implements Callable<Integer> {
  @Option(
      names = "--wrong-rows",
      description = "Also prints the rows with a finding that no truth explains.")
  private boolean wrongRows;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (ScratchDirectory scratch = ScratchDirectory.made()) {
      print(ImportQuality.measuredIn(scratch.path()), spec.commandLine().getOut());
    }
    return 0;
  }

  private void print(ImportQuality quality, PrintWriter out) {
    out.println("The listing");
    print(quality.listing(), out);
    out.printf("%n%-20s %6s %6s %6s%n", "kind", "found", "missed", "false");
    for (KindScore score : quality.judgment().scores()) {
      out.printf("%-20s %6d %6d %6d%n", score.kind(), score.found(), score.missed(), score.wrong());
      if (wrongRows && score.wrong() > 0) {
        out.println("  rows " + quality.judgment().unexplained(score.kind()));
      }
    }
    out.printf("%nFindings that tell no kind of dirt, by rows%n");
    quality.judgment().withoutKind().forEach((code, rows) -> out.printf("%-24s %6d%n", code, rows));
    out.printf("%nThe civil registry's extract after it%n");
    print(quality.siak(), out);
    out.printf(
        "%nNIK damaged in the listing: %d right now, %d people twice, %d open%n",
        quality.repairs().right(), quality.repairs().twice(), quality.repairs().open());
    out.printf("%nFindings in the extract, by rows%n");
    quality.siakFound().forEach((code, rows) -> out.printf("%-24s %6d%n", code, rows.size()));
    out.flush();
  }

  private static void print(Cost.Of<ImportReport> done, PrintWriter out) {
    ImportReport report = done.result();
    for (String line :
        List.of(
            done.cost().toString(),
            report.rows() + " rows, " + report.rejectedRows() + " rejected",
            report.newHouseholds() + " new households, " + report.changedHouseholds() + " changed",
            report.newPeople() + " new people")) {
      out.println(line);
    }
  }
}
