package id.dtks.exchange;

import id.dtks.check.Checked;
import id.dtks.listing.Layout;
import id.dtks.listing.Listing;
import id.dtks.listing.ListingUnreadableException;
import id.dtks.registry.Desk;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list into the register: all of it or, if anything fails, nothing. Reading the same list
 * again changes nothing. Memory does not grow with the list. Immutable.
 *
 * <pre>{@code
 * ImportReport report =
 *     ListImport.of(Path.of("dtks-bnba.csv")).rejectsTo(Path.of("rejects.csv")).into(desk).orElseThrow();
 * }</pre>
 */
public final class ListImport {
  /** Hears how far an import is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called now and then, on the thread that imports.
     *
     * @param rows rows taken into the register so far
     * @param of all rows; 0 while they are still being counted
     */
    void at(long rows, long of);
  }

  private final Path file;
  private final @Nullable Layout layout;
  private final @Nullable Path rejects;
  private final boolean dryRun;
  private final Consumer<RowFinding> findings;
  private final Progress progress;

  private ListImport(
      Path file,
      @Nullable Layout layout,
      @Nullable Path rejects,
      boolean dryRun,
      Consumer<RowFinding> findings,
      Progress progress) {
    this.file = Objects.requireNonNull(file, "file");
    this.layout = layout;
    this.rejects = rejects;
    this.dryRun = dryRun;
    this.findings = findings;
    this.progress = progress;
  }

  /** Returns the import of a CSV file whose layout its header tells. */
  public static ListImport of(Path file) {
    return new ListImport(file, null, null, false, finding -> {}, (rows, of) -> {});
  }

  /** Returns this import of a file that must have that layout. */
  public ListImport layout(Layout expected) {
    return new ListImport(file, expected, rejects, dryRun, findings, progress);
  }

  /** Returns this import with a file that takes the rows it cannot take, whole. */
  public ListImport rejectsTo(Path rejectsFile) {
    return new ListImport(file, layout, rejectsFile, dryRun, findings, progress);
  }

  /** Returns this import storing nothing, only telling what it would do. */
  public ListImport dryRun() {
    return new ListImport(file, layout, rejects, true, findings, progress);
  }

  /** Returns this import telling every finding, row by row, as it is made. */
  public ListImport onFinding(Consumer<RowFinding> listener) {
    return new ListImport(file, layout, rejects, dryRun, listener, progress);
  }

  /** Returns this import telling how far it is. */
  public ListImport onProgress(Progress listener) {
    return new ListImport(file, layout, rejects, dryRun, findings, listener);
  }

  /**
   * Runs the import at a desk.
   *
   * @return what it did; rejected if the file is no list of a known layout, or the desk's role may
   *     not import
   * @throws ListingUnreadableException if the file cannot be read to its end
   * @throws ImportInterruptedException if there is no room for temporary files
   * @throws id.dtks.journal.JournalException if the journal fails; nothing is stored then
   */
  public Checked<ImportReport> into(Desk desk) {
    Checked<Listing> opened = layout == null ? Listing.open(file) : Listing.open(file, layout);
    return opened.flatMap(
        listing -> {
          try (listing) {
            return new ImportRun(file, listing, Optional.ofNullable(rejects), findings, progress)
                .into(desk, dryRun);
          }
        });
  }
}
