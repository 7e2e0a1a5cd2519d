package id.dtks.benchmarks.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How well the searches of one kind did: shares of 0 to 1 for what stands among the first, and in
 * brackets what can be {@linkplain Ceiling expected} of any search.
 */
public final class SearchScore {
  /** The head of a table of scores. */
  public static final String HEAD =
      "kind             n  name@1 (best)   @10 (best)  person@1 (best)   @10 (best)"
          + "  in village@1 (best)   @10 (best)  micros mean    p50    p99";

  private final String kind;
  private final List<Judged> judged;

  SearchScore(String kind, List<Judged> judged) {
    this.kind = kind;
    this.judged = List.copyOf(judged);
  }

  /** Returns the kind of noise, or of a group of kinds. */
  public String kind() {
    return kind;
  }

  /** Returns how many searches there were. */
  public int size() {
    return judged.size();
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
    return (double) judged.stream().filter(one -> rank.applyAsInt(one.ranks()) <= first).count()
        / judged.size();
  }

  /** Returns a line of a table, see {@link #HEAD}. */
  public String line() {
    double[] micros = judged.stream().mapToDouble(one -> one.ranks().micros()).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%-14s %4d   %s %s     %s %s         %s %s       %6.0f %6.0f %6.0f",
        kind,
        judged.size(),
        cell(name(1), one -> one.name().first()),
        cell(name(SearchQuality.PAGE), one -> one.name().page()),
        cell(person(1), one -> one.person().first()),
        cell(person(SearchQuality.PAGE), one -> one.person().page()),
        cell(inVillage(1), one -> one.inVillage().first()),
        cell(inVillage(SearchQuality.PAGE), one -> one.inVillage().page()),
        Arrays.stream(micros).average().orElse(0),
        micros[micros.length / 2],
        micros[micros.length * 99 / 100]);
  }

  private String cell(double reached, Function<Ceiling, Double> best) {
    double expected =
        judged.stream().mapToDouble(one -> best.apply(one.ceiling())).average().orElse(0);
    return String.format(Locale.ROOT, "%.3f (%.3f)", reached, expected);
  }
}
