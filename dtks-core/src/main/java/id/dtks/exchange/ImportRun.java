package id.dtks.exchange;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.listing.Listing;
import id.dtks.listing.ListingLine;
import id.dtks.listing.RejectsFile;
import id.dtks.listing.Row;
import id.dtks.registry.Desk;
import id.dtks.registry.Intake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One run of an import: lays the rows out by household, then takes the households over a batch at a
 * time, in one transaction.
 */
final class ImportRun {
  /** Large enough for quick look-ups, small enough for memory. */
  private static final int HOUSEHOLDS_A_BATCH = 500;

  private final Path file;
  private final Listing listing;
  private final Optional<RejectsFile> rejects;
  private final ImportTally tally;
  private final ListImport.Progress progress;
  private long rows;
  private long taken;

  ImportRun(
      Path file,
      Listing listing,
      Optional<Path> rejects,
      Consumer<RowFinding> findings,
      ListImport.Progress progress) {
    this.file = file;
    this.listing = listing;
    this.rejects = rejects.map(target -> RejectsFile.of(target, listing));
    this.tally = new ImportTally(new FieldColumns(listing)::columnOf, findings);
    this.progress = progress;
  }

  Checked<ImportReport> into(Desk desk, boolean dryRun) {
    List<String> unused =
        PersonReading.OF_PROPOSALS.stream().filter(listing::has).map(listing::nameOf).toList();
    if (!unused.isEmpty()) {
      tally.foundInHeader(
          Finding.of(ListFinding.COLUMNS_NOT_USED).with("columns", String.join(", ", unused)));
    }
    try (Spill spill = new Spill(file.toFile().length())) {
      listing.forEach(line -> layOut(line, spill));
      return desk.intake(
          dryRun,
          intake -> {
            RowReading reading = new RowReading(listing.layout(), intake);
            for (int part = 0; part < spill.parts(); part++) {
              take(intake, households(spill, part, reading));
            }
            return tally.report(rows, dryRun);
          });
    } finally {
      rejects.ifPresent(RejectsFile::close);
    }
  }

  private void layOut(ListingLine line, Spill spill) {
    rows++;
    if (line instanceof Row row) {
      spill.add(RowReading.key(row::cell), row.number(), row.text());
    } else {
      reject(line, line.findings().get(0));
    }
  }

  private void reject(ListingLine line, Finding finding) {
    tally.rejected(line.number(), finding);
    rejects.ifPresent(target -> target.add(line));
  }

  private List<ListedHousehold> households(Spill spill, int part, RowReading reading) {
    Map<String, ListedHousehold> households = new LinkedHashMap<>();
    spill.read(
        part,
        (number, text) -> {
          Row row = listing.row(number, text);
          String key = RowReading.key(row::cell);
          ListedHousehold listed = reading.read(row, key);
          listed.members().forEach(member -> member.member().nik().ifPresent(tally::listed));
          households.merge(key, listed, ListedHousehold::joined);
        });
    return List.copyOf(households.values());
  }

  private void take(Intake intake, List<ListedHousehold> households) {
    for (int from = 0; from < households.size(); from += HOUSEHOLDS_A_BATCH) {
      int to = Math.min(from + HOUSEHOLDS_A_BATCH, households.size());
      takeBatch(intake, households.subList(from, to));
      progress.at(taken, rows);
    }
    tally.forgetRows();
  }

  private void takeBatch(Intake intake, List<ListedHousehold> batch) {
    List<ListedHousehold> own = new ArrayList<>();
    for (ListedHousehold household : batch) {
      taken += household.members().size();
      if (intake.actor().area().contains(household.residence().area())) {
        own.add(household);
      } else {
        reject(household, Finding.of(ListFinding.ROW_OUTSIDE_AREA));
      }
    }
    Reconciliation reconciliation = new Reconciliation(intake, own, tally);
    for (ListedHousehold household : own) {
      reconciliation.add(household, (member, why) -> reject(member.line(), why));
    }
    intake.store(reconciliation.changed());
  }

  private void reject(ListedHousehold household, Finding why) {
    household.members().forEach(member -> reject(member.line(), why));
  }
}
