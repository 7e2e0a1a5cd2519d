package id.dtks.benchmarks.names;

import id.dtks.search.name.NameSimilarity;
import id.dtks.search.name.Rarity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A way to compare two names.
 *
 * @param label its name for people
 * @param comparison gives 0 for nothing in common to 1 for the same
 */
public record NameComparator(String label, ToDoubleBiFunction<String, String> comparison) {
  /** The library's own, without a register. */
  public static final NameComparator DTKS =
      new NameComparator("dtks", similarity(NameSimilarity.standard()));

  /** Returns the library's own and those it is held against. */
  public static List<NameComparator> all() {
    return List.of(
        DTKS,
        new NameComparator(
            "dtks, words weigh equal", similarity(NameSimilarity.weighing(Rarity.equal()))),
        new NameComparator("Levenshtein ratio", NameComparator::levenshtein),
        new NameComparator("Jaro-Winkler", NameComparator::jaroWinkler),
        new NameComparator("token-set ratio", NameComparator::tokenSet));
  }

  /** Compares two names. */
  public double compare(String a, String b) {
    return comparison.applyAsDouble(a, b);
  }

  private static ToDoubleBiFunction<String, String> similarity(NameSimilarity similarity) {
    return (a, b) -> similarity.compare(a, b).score();
  }

  private static double levenshtein(String a, String b) {
    return ratio(plain(a), plain(b));
  }

  private static double jaroWinkler(String a, String b) {
    return new JaroWinklerSimilarity().apply(plain(a), plain(b));
  }

  /** The best ratio among the common words and each whole set of words, sorted. */
  private static double tokenSet(String a, String b) {
    Set<String> left = new TreeSet<>(List.of(plain(a).split(" ")));
    Set<String> right = new TreeSet<>(List.of(plain(b).split(" ")));
    Set<String> common = new TreeSet<>(left);
    common.retainAll(right);
    left.removeAll(common);
    right.removeAll(common);
    String shared = String.join(" ", common);
    String wholeLeft = (shared + " " + String.join(" ", left)).strip();
    String wholeRight = (shared + " " + String.join(" ", right)).strip();
    double best = ratio(wholeLeft, wholeRight);
    return shared.isEmpty()
        ? best
        : Math.max(best, Math.max(ratio(shared, wholeLeft), ratio(shared, wholeRight)));
  }

  private static double ratio(String a, String b) {
    int longest = Math.max(1, Math.max(a.length(), b.length()));
    return 1 - (double) LevenshteinDistance.getDefaultInstance().apply(a, b) / longest;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
