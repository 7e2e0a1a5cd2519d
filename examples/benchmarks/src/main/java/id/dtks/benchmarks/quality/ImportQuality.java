package id.dtks.benchmarks.quality;

import id.dtks.benchmarks.quality.Truth.Problem;
import id.dtks.benchmarks.register.Cost;
import id.dtks.benchmarks.register.SqliteRegister;
import id.dtks.exchange.ImportReport;
import id.dtks.exchange.ListImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What imports of the invented listing, and after it of the civil registry's extract, told of its
 * dirt.
 *
 * @param listing the import of the listing
 * @param judgment its findings held against the truth
 * @param siak the import of the extract
 * @param siakFound the rows of the extract by the code of what was found in them
 * @param repairs what became of the damaged NIK
 */
public record ImportQuality(
    Cost.Of<ImportReport> listing,
    Judgment judgment,
    Cost.Of<ImportReport> siak,
    Map<String, Set<Long>> siakFound,
    NikRepairs repairs) {

  /** Imports both into a fresh register in a directory, which must be empty. */
  public static ImportQuality measuredIn(Path directory) throws IOException {
    List<Problem> truth = Truth.read();
    Path listing = Bontang.LISTING.copyTo(directory);
    Path siak = Bontang.SIAK.copyTo(directory);
    try (SqliteRegister register = SqliteRegister.in(directory.resolve("register.db"))) {
      Map<String, Set<Long>> found = new HashMap<>();
      Map<String, Set<Long>> siakFound = new HashMap<>();
      Cost.Of<ImportReport> first = Cost.of(() -> imported(listing, register, found));
      Cost.Of<ImportReport> second = Cost.of(() -> imported(siak, register, siakFound));
      return new ImportQuality(
          first,
          new Judgment(truth, found),
          second,
          siakFound,
          NikRepairs.of(truth, register.desk()));
    }
  }

  private static ImportReport imported(
      Path list, SqliteRegister register, Map<String, Set<Long>> found) {
    return ListImport.of(list)
        .onFinding(
            finding ->
                found
                    .computeIfAbsent(finding.finding().code(), code -> new TreeSet<>())
                    .add(finding.row()))
        .into(register.desk())
        .orElseThrow();
  }
}
