package id.dtks.exchange;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.PersonId;
import id.dtks.identity.Nik;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Counts what an import does, and passes each finding on with its row and column. */
final class ImportTally {
  private static final int HEADER_ROW = 1;

  private final Function<String, String> columnOf;
  private final Consumer<RowFinding> listener;
  private final Map<String, FindingCount> findings = new TreeMap<>();

  /** Only of the households under way: forgotten with {@link #forgetRows}. */
  private final Map<PersonId, Long> rows = new HashMap<>();

  private final RoundingSuspicion rounding = new RoundingSuspicion();
  private long rejectedRows;
  private long newHouseholds;
  private long changedHouseholds;
  private long unchangedHouseholds;
  private long newPeople;

  /**
   * Starts at zero.
   *
   * @param columnOf gives the header of a field's column, empty if there is none
   * @param listener gets every finding
   */
  ImportTally(Function<String, String> columnOf, Consumer<RowFinding> listener) {
    this.columnOf = columnOf;
    this.listener = listener;
  }

  void found(long row, Finding finding) {
    findings.merge(
        finding.code() + finding.severity(),
        new FindingCount(finding.code(), finding.severity(), 1),
        FindingCount::plus);
    listener.accept(new RowFinding(row, columnOf.apply(finding.path()), finding));
  }

  /** Tells of something that is so of the whole list. */
  void foundInHeader(Finding finding) {
    found(HEADER_ROW, finding);
  }

  void rejected(long row, Finding finding) {
    rejectedRows++;
    found(row, finding);
  }

  /** Takes note of a NIK as it was listed. */
  void listed(Nik nik) {
    rounding.seen(nik);
  }

  /** Remembers the first row that meant a person. */
  void row(PersonId person, long row) {
    rows.putIfAbsent(person, row);
  }

  Optional<Long> rowOf(PersonId person) {
    return Optional.ofNullable(rows.get(person));
  }

  void forgetRows() {
    rows.clear();
  }

  /**
   * Counts a household.
   *
   * @param before as it was stored last; empty if it is new
   * @param again whether it came with this list and was counted then
   */
  void taken(Household household, Optional<Household> before, boolean again) {
    newPeople += household.members().size() - before.map(one -> one.members().size()).orElse(0);
    if (again) {
      return;
    }
    if (before.isEmpty()) {
      newHouseholds++;
    } else if (before.get().equals(household)) {
      unchangedHouseholds++;
    } else {
      changedHouseholds++;
    }
  }

  ImportReport report(long rowsRead, boolean dryRun) {
    rounding.finding().ifPresent(this::foundInHeader);
    return ImportReport.builder()
        .rows(rowsRead)
        .rejectedRows(rejectedRows)
        .newHouseholds(newHouseholds)
        .changedHouseholds(changedHouseholds)
        .unchangedHouseholds(unchangedHouseholds)
        .newPeople(newPeople)
        .findings(findings.values())
        .dryRun(dryRun)
        .build();
  }
}
