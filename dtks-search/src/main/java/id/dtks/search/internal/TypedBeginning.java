package id.dtks.search.internal;

import id.dtks.search.name.Folding;
import id.dtks.search.name.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a name while somebody types it. Of a word that may go on the letters are known
 * and nothing else: SE may become Setiawan, and Bin become Bintang.
 */
final class TypedBeginning {
  private static final Pattern LAST_WORD = Pattern.compile("[^\\s,;/()\\[\\]@.]+\\.*$");

  /** Stands for the word that is being typed: no title, no degree and no sign of a lineage. */
  private static final String SOME_WORD = "Aminah";

  private TypedBeginning() {}

  /** Returns the folded words with a space between; after the last only if it is complete. */
  static String of(String text) {
    Matcher last = LAST_WORD.matcher(text);
    if (!last.find()) {
      String words = String.join(" ", NameWords.read(text).words());
      return words.isEmpty() ? "" : words + " ";
    }
    NameWords read = NameWords.read(text.substring(0, last.start()) + SOME_WORD);
    if (!read.alias().isEmpty() || !read.lineage().isEmpty()) {
      return String.join(" ", read.words());
    }
    List<String> words = new ArrayList<>(read.words());
    words.remove(words.size() - 1);
    List<String> beginning = Folding.words(last.group());
    words.addAll(beginning);
    return String.join(" ", words) + (beginning.isEmpty() && !words.isEmpty() ? " " : "");
  }
}
