package id.dtks.benchmarks.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong in which rows of the invented listing, and which rows belong together. */
final class Truth {
  /** The header is row 1. */
  private static final int FIRST_ROW = 2;

  /**
   * One thing that is wrong.
   *
   * @param rows where it may be told of
   * @param household the rows in which its consequences may show
   * @param listId what the listing calls the row
   * @param nik what the NIK of the person should be
   */
  record Problem(TruthKind kind, Set<Long> rows, Set<Long> household, String listId, String nik) {}

  private final List<String> listIds;
  private final Map<Long, Set<Long>> samePerson;
  private final Map<Long, Set<Long>> sameNik;
  private final Map<Long, Set<Long>> home;

  private Truth(List<Map<String, String>> listing, List<Map<String, String>> persons) {
    listIds = listing.stream().map(row -> row.getOrDefault("ID_DTKS", "")).toList();
    samePerson = together(persons.stream().map(row -> row.getOrDefault("person", "")).toList());
    sameNik = together(listing.stream().map(row -> row.getOrDefault("NIK", "")).toList());
    home = together(homes(listing));
  }

  static List<Problem> read() throws IOException {
    Truth truth = new Truth(Bontang.LISTING.rows(), Bontang.PERSONS.rows());
    return Bontang.DIRT.rows().stream().map(truth::problem).toList();
  }

  /** Returns the row by what the listing calls it. */
  static Map<String, Long> rowsByListId() throws IOException {
    Map<String, Long> rows = new HashMap<>();
    for (Map<String, String> row : Bontang.LISTING.rows()) {
      rows.put(row.getOrDefault("ID_DTKS", ""), (long) rows.size() + FIRST_ROW);
    }
    return rows;
  }

  private Problem problem(Map<String, String> line) {
    long row = Long.parseLong(line.getOrDefault("row", ""));
    TruthKind kind = TruthKind.valueOf(line.getOrDefault("problem", ""));
    Set<Long> rows =
        switch (kind.where()) {
          case ROW -> Set.of(row);
          case SAME_PERSON -> samePerson.getOrDefault(row, Set.of());
          case SAME_NIK -> sameNik.getOrDefault(row, Set.of());
          case HOME -> home.getOrDefault(row, Set.of());
        };
    Set<Long> household = new TreeSet<>(rows);
    household.addAll(home.getOrDefault(row, Set.of()));
    return new Problem(
        kind,
        rows,
        household,
        listIds.get((int) row - FIRST_ROW),
        line.getOrDefault("true_nik", ""));
  }

  /** Rows of one home follow one another, and share the street whatever card they are on. */
  private static List<String> homes(List<Map<String, String>> listing) {
    List<String> homes = new ArrayList<>();
    String before = "";
    int number = 0;
    for (Map<String, String> row : listing) {
      String street = row.getOrDefault("ALAMAT", "");
      number += street.equals(before) ? 0 : 1;
      homes.add(Integer.toString(number));
      before = street;
    }
    return homes;
  }

  /** Returns for every row the rows with the same key, itself among them. */
  private static Map<Long, Set<Long>> together(List<String> keys) {
    Map<String, Set<Long>> byKey = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      byKey.computeIfAbsent(keys.get(i), key -> new TreeSet<>()).add((long) i + FIRST_ROW);
    }
    Map<Long, Set<Long>> byRow = new HashMap<>();
    byKey.values().forEach(rows -> rows.forEach(row -> byRow.put(row, rows)));
    return byRow;
  }
}
