package id.dtks.benchmarks.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How a comparator judged pairs of names. Immutable. */
public final class NameQuality {
  private final List<Judged> judged;

  private NameQuality(List<Judged> judged) {
    this.judged = List.copyOf(judged);
  }

  /** Compares all pairs. */
  public static NameQuality of(NameComparator comparator, List<NamePair> pairs) {
    return new NameQuality(
        pairs.stream()
            .map(pair -> new Judged(pair, comparator.compare(pair.left(), pair.right())))
            .toList());
  }

  /** Returns the judgments of each kind, by its name. */
  public Map<String, NameQuality> byKind() {
    Map<String, List<Judged>> kinds = new TreeMap<>();
    for (Judged one : judged) {
      kinds.computeIfAbsent(one.pair().kind(), kind -> new ArrayList<>()).add(one);
    }
    Map<String, NameQuality> qualities = new TreeMap<>();
    kinds.forEach((kind, of) -> qualities.put(kind, new NameQuality(of)));
    return qualities;
  }

  /** Returns how many pairs there are. */
  public int size() {
    return judged.size();
  }

  /** Returns the share of pairs that a threshold tells rightly. */
  public double right(double threshold) {
    return share(count(one -> one.pair().same() == one.similarity() >= threshold), judged.size());
  }

  /** Returns how likely a pair of one person is more similar than a pair of two. */
  public double auc() {
    List<Judged> same = judged.stream().filter(one -> one.pair().same()).toList();
    List<Judged> other = judged.stream().filter(one -> !one.pair().same()).toList();
    double above = 0;
    for (Judged one : same) {
      for (Judged two : other) {
        double difference = one.similarity() - two.similarity();
        above += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
      }
    }
    return share(above, (double) same.size() * other.size());
  }

  /** Returns how many of the pairs above a threshold are one person's. */
  public double precision(double threshold) {
    return share(hits(threshold), count(one -> one.similarity() >= threshold));
  }

  /** Returns how many of one person's pairs are above a threshold. */
  public double recall(double threshold) {
    return share(hits(threshold), count(one -> one.pair().same()));
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1(double threshold) {
    double precision = precision(threshold);
    double recall = recall(threshold);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Returns the threshold with the best F1. */
  public double bestThreshold() {
    return judged.stream()
        .map(Judged::similarity)
        .distinct()
        .max(Comparator.comparingDouble(this::f1))
        .orElse(1.0);
  }

  /** Returns the pairs that a threshold tells wrongly. */
  public List<NamePair> wrong(double threshold) {
    return judged.stream()
        .filter(one -> one.pair().same() != one.similarity() >= threshold)
        .map(Judged::pair)
        .toList();
  }

  private double hits(double threshold) {
    return count(one -> one.pair().same() && one.similarity() >= threshold);
  }

  private double count(Predicate<Judged> wanted) {
    return judged.stream().filter(wanted).count();
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private record Judged(NamePair pair, double similarity) {}
}
