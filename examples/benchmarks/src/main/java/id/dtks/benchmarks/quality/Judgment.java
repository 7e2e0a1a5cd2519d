package id.dtks.benchmarks.quality;

import id.dtks.benchmarks.quality.Truth.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds what an import found in the listing against the truth. */
public final class Judgment {
  private final List<Problem> truth;

  /** The rows by the code of what was found in them. */
  private final Map<String, Set<Long>> found;

  private final Map<String, Set<Long>> explained = new HashMap<>();

  /**
   * Starts from both sides.
   *
   * @param found the rows by the code of what was found in them
   */
  Judgment(List<Problem> truth, Map<String, Set<Long>> found) {
    this.truth = truth;
    this.found = found;
    for (Problem problem : truth) {
      problem.kind().codes().forEach(code -> explain(code, problem.rows()));
      problem.kind().consequences().forEach(code -> explain(code, problem.household()));
    }
  }

  private void explain(String code, Set<Long> rows) {
    explained.computeIfAbsent(code, unused -> new HashSet<>()).addAll(rows);
  }

  /** Returns a score for every kind, in their order. */
  public List<KindScore> scores() {
    Map<TruthKind, Integer> all = new EnumMap<>(TruthKind.class);
    Map<TruthKind, Integer> told = new EnumMap<>(TruthKind.class);
    for (Problem problem : truth) {
      all.merge(problem.kind(), 1, Integer::sum);
      if (isTold(problem)) {
        told.merge(problem.kind(), 1, Integer::sum);
      }
    }
    List<KindScore> scores = new ArrayList<>();
    for (TruthKind kind : TruthKind.values()) {
      int listed = all.getOrDefault(kind, 0);
      int right = told.getOrDefault(kind, 0);
      scores.add(new KindScore(kind, right, listed - right, unexplained(kind).size()));
    }
    return scores;
  }

  private boolean isTold(Problem problem) {
    return problem.kind().codes().stream()
        .map(code -> found.getOrDefault(code, Set.of()))
        .anyMatch(rows -> problem.rows().stream().anyMatch(rows::contains));
  }

  /** Returns the rows with a finding of the kind that no truth explains. */
  public Set<Long> unexplained(TruthKind kind) {
    Set<Long> rows = new TreeSet<>();
    for (String code : kind.codes()) {
      Set<Long> wrong = new TreeSet<>(found.getOrDefault(code, Set.of()));
      wrong.removeAll(explained.getOrDefault(code, Set.of()));
      rows.addAll(wrong);
    }
    return rows;
  }

  /** Returns in how many rows there is a finding that tells no kind, by its code. */
  public Map<String, Integer> withoutKind() {
    Map<String, Integer> others = new TreeMap<>();
    found.forEach((code, rows) -> others.put(code, rows.size()));
    for (TruthKind kind : TruthKind.values()) {
      others.keySet().removeAll(kind.codes());
    }
    return others;
  }
}
