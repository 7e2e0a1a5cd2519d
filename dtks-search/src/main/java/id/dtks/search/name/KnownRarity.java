package id.dtks.search.name;

import java.util.HashMap;
import java.util.Map;

/**
 * How much words tell by how frequent they are in Indonesia and abroad; {@code frequent-words.txt}.
 * All spellings of a word are one.
 */
final class KnownRarity implements Rarity {
  static final KnownRarity INSTANCE = new KnownRarity();

  private static final double OF_OTHERS = 8;

  private final Map<String, Double> tells = new HashMap<>();

  private KnownRarity() {
    WordLists.forEachLine(
        "frequent-words.txt",
        (head, words) -> {
          double told = Double.parseDouble(head);
          words.forEach(word -> tells.merge(CommonSpelling.of(word), told, Math::min));
        });
  }

  @Override
  public double of(String word) {
    return tells.getOrDefault(CommonSpelling.of(word), OF_OTHERS);
  }
}
