package id.dtks.benchmarks.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** How well the searches of one kind did: shares of 0 to 1 for what stands among the first. */
public final class SearchScore {
  /** The head of a table of scores. */
  public static final String HEAD =
      "kind             n    name@1   @10   person@1   @10   in village@1   @10   "
          + "micros mean    p50    p99";

  private final String kind;
  private final List<Ranks> ranks;

  SearchScore(String kind, List<Ranks> ranks) {
    this.kind = kind;
    this.ranks = List.copyOf(ranks);
  }

  /** Returns the kind of noise, or of a group of kinds. */
  public String kind() {
    return kind;
  }

  /** Returns how many searches there were. */
  public int size() {
    return ranks.size();
  }

  /** Returns the share of searches with the right name among the first. */
  public double name(int first) {
    return share(Ranks::name, first);
  }

  /** Returns the share of searches with the right person among the first. */
  public double person(int first) {
    return share(Ranks::person, first);
  }

  /** Returns the share with the right person among the first of the village. */
  public double inVillage(int first) {
    return share(Ranks::inVillage, first);
  }

  private double share(ToIntFunction<Ranks> rank, int first) {
    return (double) ranks.stream().filter(one -> rank.applyAsInt(one) <= first).count()
        / ranks.size();
  }

  /** Returns a line of a table, see {@link #HEAD}. */
  public String line() {
    double[] micros = ranks.stream().mapToDouble(Ranks::micros).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%-14s %4d     %.3f %.3f      %.3f %.3f          %.3f %.3f        %6.0f %6.0f %6.0f",
        kind,
        ranks.size(),
        name(1),
        name(SearchQuality.PAGE),
        person(1),
        person(SearchQuality.PAGE),
        inVillage(1),
        inVillage(SearchQuality.PAGE),
        Arrays.stream(micros).average().orElse(0),
        micros[micros.length / 2],
        micros[micros.length * 99 / 100]);
  }
}
