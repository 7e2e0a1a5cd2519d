package id.dtks.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Picks the known words nearest to a mistyped one (Levenshtein distance, case ignored). */
public final class NearWords {
  private static final int SHOWN = 3;

  private NearWords() {}

  /** Returns up to three words, the nearest first. */
  public static List<String> of(String word, List<String> known) {
    String folded = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .sorted(
            Comparator.<String>comparingInt(
                    other -> distance(folded, other.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** Returns up to three words that differ by so many slips at most, the nearest first. */
  public static List<String> within(int slips, String word, List<String> known) {
    String folded = word.toLowerCase(Locale.ROOT);
    return of(word, known).stream()
        .filter(other -> distance(folded, other.toLowerCase(Locale.ROOT)) <= slips)
        .toList();
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
