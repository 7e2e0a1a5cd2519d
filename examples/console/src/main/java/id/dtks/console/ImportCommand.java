package id.dtks.console;

import id.dtks.check.Checked;
import id.dtks.exchange.ImportReport;
import id.dtks.exchange.ListImport;
import id.dtks.registry.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a list into the register, then brings the index up to date. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "layout")
  private LayoutChoice layout = LayoutChoice.AUTO;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "rejects")
  private Optional<Path> rejects = Optional.empty();

  @Option(names = "--findings", paramLabel = "FILE", descriptionKey = "findings")
  private Optional<Path> findings = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    new OutputFiles(file, force).require(rejects, findings);
    try (Workplace place = Workplace.openOrMake(session)) {
      return imported(place);
    }
  }

  private int imported(Workplace place) throws IOException {
    try (FindingsFile all =
        findings.isPresent() ? FindingsFile.at(findings.get(), session.texts()) : null) {
      return imported(place, all);
    }
  }

  private int imported(Workplace place, @Nullable FindingsFile all) throws IOException {
    FindingKinds kinds = new FindingKinds();
    Optional<Path> rejected = dryRun ? rejects : rejects.or(() -> Optional.of(besideList()));
    long start = System.nanoTime();
    Checked<ImportReport> outcome = run(place.desk(), kinds, rejected, all);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!outcome.isAccepted() && all != null) {
      all.close();
      Files.deleteIfExists(findings.orElseThrow());
    }
    ImportReport report = outcome.orElseThrow();
    Followup followup = new Followup();
    if (!dryRun) {
      followup.attempt(ConsoleFinding.STORED_IN_DEMO, () -> place.keepIfFilled(file));
    }
    new Refusals(session.texts()).print(session.err(), outcome.findings());
    ImportSummary summary = new ImportSummary(session, kinds.all());
    summary.print(file, report, seconds);
    if (!dryRun) {
      if (all != null) {
        followup.attempt(ConsoleFinding.STORED_WITHOUT_FINDINGS_FILE, all::close);
      }
      followup.attempt(ConsoleFinding.STORED_WITHOUT_INDEX, () -> index(place, summary));
    }
    if (report.rejectedRows() > 0) {
      summary.printRefusals(report, rejected);
    }
    new Refusals(session.texts()).print(session.err(), followup.failures());
    return report.rejectedRows() > 0 || !followup.failures().isEmpty()
        ? ExitCode.REFUSED
        : ExitCode.DONE;
  }

  private static void index(Workplace place, ImportSummary summary) {
    summary.printIndexing();
    summary.printIndexed(place.people().size());
  }

  private Checked<ImportReport> run(
      Desk desk, FindingKinds kinds, Optional<Path> rejected, @Nullable FindingsFile all) {
    try (ProgressBar bar = new ProgressBar(session.terminal(), session.texts().of("rows"))) {
      ListImport list = layout.over(ListImport.of(file));
      list = rejected.isPresent() ? list.rejectsTo(rejected.get()) : list;
      return (dryRun ? list.dryRun() : list)
          .onFinding(
              found -> {
                kinds.add(found);
                if (all != null) {
                  all.add(found);
                }
              })
          .onProgress(bar::update)
          .into(desk);
    }
  }

  /**
   * Where an operator looks first; in this directory if there it may not be written, and never over
   * a file that may be half mended.
   */
  private Path besideList() {
    String name = file.toAbsolutePath().getFileName().toString();
    String stem = name.replaceFirst("(?i)\\.(csv|txt)$", "") + ".rejects";
    boolean beside = Files.isWritable(file.toAbsolutePath().getParent());
    return Stream.iterate(1, number -> number + 1)
        .map(number -> Path.of(stem + (number == 1 ? "" : "-" + number) + ".csv"))
        .map(candidate -> beside ? file.resolveSibling(candidate) : candidate)
        .filter(candidate -> !Files.exists(candidate))
        .findFirst()
        .orElseThrow();
  }
}
