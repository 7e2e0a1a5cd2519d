package id.dtks.search.internal;

import id.dtks.search.name.WordMatch;
import id.dtks.search.name.WordRelation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a name with a slip was perhaps meant to be. It takes words from those who were found only,
 * so that it tells of nobody outside the area.
 */
final class Correction {
  private final NameQuery typed;
  private final List<List<String>> found;

  private Correction(NameQuery typed, List<List<String>> found) {
    this.typed = typed;
    this.found = found;
  }

  /**
   * Returns the name as it is perhaps meant; empty if nobody was found or every word stands in a
   * name as it was typed.
   *
   * @param found the best first
   */
  static Optional<String> of(NameQuery typed, List<Found> found) {
    List<List<String>> names = found.stream().map(one -> one.name().words()).toList();
    return names.isEmpty() ? Optional.empty() : new Correction(typed, names).meant();
  }

  private Optional<String> meant() {
    Set<String> known = new HashSet<>();
    found.forEach(known::addAll);
    List<String> meant = new ArrayList<>();
    boolean other = false;
    for (int place = 0; place < typed.size(); place++) {
      String word = typed.word(place).text();
      String better = known.contains(word) ? null : better(place);
      other |= better != null;
      meant.add(better == null ? word : better);
    }
    return other ? Optional.of(String.join(" ", meant)) : Optional.empty();
  }

  private @Nullable String better(int place) {
    String best = null;
    double cost = Double.MAX_VALUE;
    for (String word : found.get(0)) {
      WordRow row = typed.rows().get(word);
      WordMatch match = row == null ? null : row.alone(place);
      if (match != null && isSlip(match.relation()) && match.cost() < cost) {
        best = word;
        cost = match.cost();
      }
    }
    return best;
  }

  private static boolean isSlip(WordRelation relation) {
    return relation == WordRelation.TYPO || relation == WordRelation.VARIANT;
  }
}
