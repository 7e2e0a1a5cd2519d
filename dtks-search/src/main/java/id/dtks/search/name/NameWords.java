package id.dtks.search.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name as it was written somewhere: without titles and degrees, the words after
 * <i>alias</i> and those after <i>bin</i> or <i>binti</i> apart. All words are folded, and cut
 * where they are longer than any word is.
 *
 * @param words the name itself; empty only if the text has neither letter nor digit
 * @param alias the words of another name of the same person, often empty
 * @param lineage the words of a parent's name, often empty
 */
public record NameWords(List<String> words, List<String> alias, List<String> lineage) {
  private static final Pattern ALIAS_SIGNS =
      Pattern.compile("(?<=[\\p{L}.]\\s{0,3})(?:@|\\((?!\\s*(?i:alm)))|(?i)\\ba\\.k\\.a\\b");
  private static final String ALIAS_WORD = " ALIAS ";
  private static final Pattern CHUNKS = Pattern.compile("[\\s,;/()\\[\\]]+");
  private static final Pattern DOTS = Pattern.compile("\\.+");
  private static final int LONGEST_WORD = 100; // no name has more, and no index takes any length
  private static final int MOST_WORDS = 50;
  private static final Set<String> ALIAS = Set.of("ALIAS", "ALS", "AKA");
  private static final Set<String> LINEAGE = Set.of("BIN", "BINTI", "BINTE", "BTE", "BT", "IBNU");

  public NameWords {
    words = List.copyOf(words);
    alias = List.copyOf(alias);
    lineage = List.copyOf(lineage);
  }

  /** Reads a name as written. Titles stay words if nothing else is there. */
  public static NameWords read(String text) {
    List<String> all = chunks(ALIAS_SIGNS.matcher(text).replaceAll(ALIAS_WORD));
    List<String> words = new ArrayList<>();
    List<String> alias = new ArrayList<>();
    List<String> lineage = new ArrayList<>();
    List<String> current = words;
    for (String word : all) {
      if (ALIAS.contains(word) && !words.isEmpty()) {
        current = alias;
      } else if (LINEAGE.contains(word) && !words.isEmpty() && current != alias) {
        current = lineage;
      } else {
        current.add(word);
      }
    }
    return new NameWords(withoutTitles(words), withoutTitles(alias), withoutTitles(lineage));
  }

  /** Tells whether there is no word at all. */
  public boolean isEmpty() {
    return words.isEmpty() && alias.isEmpty() && lineage.isEmpty();
  }

  /** Returns the number of words only: a name is personal. */
  @Override
  public String toString() {
    return "NameWords[words=" + words.size() + "]";
  }

  /** A chunk with dots is a degree (S.Pd.I) or several words (H.Abd.Rahman). */
  private static List<String> chunks(String text) {
    List<String> words = new ArrayList<>();
    for (String chunk : CHUNKS.splitAsStream(text).toList()) {
      String joined = Folding.fold(DOTS.matcher(chunk).replaceAll(""));
      boolean dotted = chunk.indexOf('.') > 0 && chunk.indexOf('.') < chunk.length() - 1;
      if (dotted && (Titles.standsAfter(joined) || Titles.standsBefore(joined))) {
        words.add(joined);
      } else {
        words.addAll(Folding.words(chunk));
      }
    }
    return words.stream().map(NameWords::cut).limit(MOST_WORDS).toList();
  }

  private static String cut(String word) {
    return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
  }

  private static List<String> withoutTitles(List<String> all) {
    return Titles.nameIn(all).stream().mapToObj(all::get).toList();
  }
}
