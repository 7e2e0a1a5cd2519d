package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.exchange.RowFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts findings by kind, and remembers where each kind was met first. */
final class FindingKinds {
  private static final String DIFFERS = "…";

  /**
   * Findings of one code and severity.
   *
   * @param finding what they say; facts in which they differ are left open
   * @param row the first row, 1 being the header
   * @param column its column, empty if about the row as a whole
   * @param count how many
   */
  record Kind(Finding finding, long row, String column, long count) {
    private Kind plus(Kind other) {
      Kind first = other.row < row ? other : this;
      return new Kind(
          open(first.finding, finding, other.finding), first.row, first.column, count + 1);
    }

    private static Finding open(Finding shown, Finding one, Finding other) {
      Finding open = shown;
      for (Map.Entry<String, String> fact : one.facts().entrySet()) {
        boolean same = fact.getValue().equals(other.facts().get(fact.getKey()));
        open = open.with(fact.getKey(), same ? fact.getValue() : DIFFERS);
      }
      return open;
    }
  }

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  void add(RowFinding found) {
    Finding finding = found.finding();
    kinds.merge(
        finding.code() + finding.severity(),
        new Kind(finding, found.row(), found.column(), 1),
        Kind::plus);
  }

  /** Returns the kinds, the gravest and then the most frequent first. */
  List<Kind> all() {
    List<Kind> all = new ArrayList<>(kinds.values());
    all.sort(
        Comparator.comparing((Kind kind) -> kind.finding().severity())
            .thenComparing(Kind::count, Comparator.reverseOrder())
            .thenComparing(kind -> kind.finding().code()));
    return all;
  }
}
