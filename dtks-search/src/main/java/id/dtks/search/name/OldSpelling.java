package id.dtks.search.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The spellings before the reforms of 1947 (Soewandi) and 1972 (EYD), which live on in names.
 *
 * <table>
 * <caption>Rules, all at once</caption>
 * <tr><th>old</th><th>modern</th><th>where</th><th>example</th></tr>
 * <tr><td>oe, dj, tj, sj, ch</td><td>u, j, c, sy, kh</td><td>anywhere</td>
 *     <td>Soetjipto, Sucipto</td></tr>
 * <tr><td>nj</td><td>ny</td><td>at the beginning, or in a word that shows its age</td>
 *     <td>Njoman, Nyoman; but Panjaitan</td></tr>
 * <tr><td>j</td><td>y</td><td>in a word that shows its age by oe, dj, tj, sj or a leading nj</td>
 *     <td>Soerjono, Suryono; but Joko</td></tr>
 * </table>
 *
 * <p>In other words j may be old or not: {@link #forms} gives both readings.
 */
public final class OldSpelling {
  private static final String[][] PAIRS = {
    {"OE", "U"}, {"TJ", "C"}, {"DJ", "J"}, {"SJ", "SY"}, {"CH", "KH"}
  };
  private static final String OLD_NY = "NJ";

  private OldSpelling() {}

  /**
   * Returns the modern spelling of a word, in capitals; the word itself if it shows no old sign.
   */
  public static String modern(String written) {
    String word = Folding.word(written);
    return modern(word, showsAge(word));
  }

  /**
   * Returns the readings of a word, in capitals, the likelier first: its modern spelling, and where
   * j is the only sign of age, the word with y for it. One form if there is no doubt.
   */
  public static List<String> forms(String written) {
    String word = Folding.word(written);
    boolean old = showsAge(word);
    String modern = modern(word, old);
    String older = old ? modern : modern(word, true);
    return older.equals(modern) ? List.of(modern) : List.of(modern, older);
  }

  /** Tells whether a word shows a sign that is old beyond doubt. */
  public static boolean isOld(String written) {
    return showsAge(Folding.word(written));
  }

  private static boolean showsAge(String word) {
    return word.startsWith(OLD_NY)
        || word.contains("OE")
        || word.contains("DJ")
        || word.contains("TJ")
        || word.contains("SJ");
  }

  private static String modern(String word, boolean old) {
    StringBuilder modern = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String letters = pairAt(word, i, old);
      if (letters != null) {
        modern.append(letters);
        i++;
      } else {
        char c = word.charAt(i);
        modern.append(old && c == 'J' ? 'Y' : c);
      }
    }
    return modern.toString();
  }

  private static @Nullable String pairAt(String word, int at, boolean old) {
    if (old && word.startsWith(OLD_NY, at)) {
      return "NY";
    }
    for (String[] pair : PAIRS) {
      if (word.startsWith(pair[0], at)) {
        return pair[1];
      }
    }
    return null;
  }
}
