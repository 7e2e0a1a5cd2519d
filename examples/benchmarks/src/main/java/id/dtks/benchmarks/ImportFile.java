package id.dtks.benchmarks;

import id.dtks.benchmarks.register.Cost;
import id.dtks.benchmarks.register.SqliteRegister;
import id.dtks.exchange.ImportReport;
import id.dtks.exchange.ListImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that imports a list and tells what it took. */
@Command(
    name = "import-file",
    description = "Imports a list into a register in a SQLite file, and prints what it took.",
    mixinStandardHelpOptions = true)
final class ImportFile implements Callable<Integer> {
  private static final long MEBIBYTE = 1L << 20;

  @Parameters(index = "0", paramLabel = "LIST", description = "The CSV file to import.")
  private Path list = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The SQLite file.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (SqliteRegister register = SqliteRegister.in(file)) {
      Cost.Of<ImportReport> done =
          Cost.of(() -> ListImport.of(list).into(register.desk()).orElseThrow());
      ImportReport report = done.result();
      out.printf("import       %s%n", done.cost());
      out.printf(
          "rows         %,d (%,d a second), rejected %,d%n",
          report.rows(), done.cost().perSecond(report.rows()), report.rejectedRows());
      out.printf(
          "households   new %,d, changed %,d, unchanged %,d; new people %,d%n",
          report.newHouseholds(),
          report.changedHouseholds(),
          report.unchangedHouseholds(),
          report.newPeople());
      out.printf("revisions    %,d%n", register.revisions());
    }
    out.printf("on disk      %,d MiB%n", Files.size(file) / MEBIBYTE);
    out.flush();
    return 0;
  }
}
