package id.dtks.benchmarks.quality;

import id.dtks.benchmarks.people.InventedPerson;
import id.dtks.benchmarks.people.InventedSearch;
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
public record NoisyQuery(
    String kind, String text, String nik, String name, String village, String card) {
  static NoisyQuery of(InventedSearch search) {
    InventedPerson person = search.person();
    return new NoisyQuery(
        search.kind(),
        search.text(),
        person.nik(),
        person.name(),
        person.region(),
        person.familyCard());
  }

  static NoisyQuery of(Map<String, String> row) {
    return new NoisyQuery(
        row.getOrDefault("kind", ""),
        row.getOrDefault("query", ""),
        row.getOrDefault("nik", ""),
        row.getOrDefault("name", ""),
        row.getOrDefault("village", ""),
        row.getOrDefault("kk", ""));
  }

  /** Returns what the search is by. */
  Group group() {
    if (kind.startsWith("nik_")) {
      return Group.NIK;
    }
    if (kind.startsWith("kk_")) {
      return Group.FAMILY_CARD;
    }
    return kind.startsWith("name_") ? Group.NAME_AND_FACT : Group.NAME;
  }

  /** What a search is by. */
  enum Group {
    NAME,
    NAME_AND_FACT,
    NIK,
    FAMILY_CARD
  }

  /** Returns the kind only: all else is somebody's. */
  @Override
  public String toString() {
    return "NoisyQuery[" + kind + "]";
  }
}
