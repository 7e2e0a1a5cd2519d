package id.dtks.benchmarks.quality;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A search as an operator might type it, and the person meant.
 *
 * @param kind the kind of noise
 * @param text what is typed
 * @param nik the person's NIK
 * @param name the person's name without titles
 * @param village the person's village
 * @param card the person's family card number
 */
record NoisyQuery(String kind, String text, String nik, String name, String village, String card) {
  /** Returns the searches packed in the jar. */
  static List<NoisyQuery> all() throws IOException {
    return Bontang.QUERIES.rows().stream().map(NoisyQuery::of).toList();
  }

  private static NoisyQuery of(Map<String, String> row) {
    return new NoisyQuery(
        row.getOrDefault("kind", ""),
        row.getOrDefault("query", ""),
        row.getOrDefault("nik", ""),
        row.getOrDefault("name", ""),
        row.getOrDefault("village", ""),
        row.getOrDefault("kk", ""));
  }

  /** Returns what the search is by: a name, a name and something else, or a number. */
  Group group() {
    if (kind.startsWith("nik_") || kind.startsWith("kk_")) {
      return Group.NUMBER;
    }
    return kind.startsWith("name_") ? Group.NAME_AND_FACT : Group.NAME;
  }

  /** What a search is by. */
  enum Group {
    NAME,
    NAME_AND_FACT,
    NUMBER
  }

  /** Returns the kind only: all else is somebody's. */
  @Override
  public String toString() {
    return "NoisyQuery[" + kind + "]";
  }
}
