package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The name of the mother, weighed as the name of a person is. */
final class MotherName implements FactClause {
  /** A mother may have many children and a name many mothers, so it never tells all. */
  private static final double MOST_TOLD = 10;

  private static final double UNKNOWN = -1;
  private static final double ANOTHER = -3;
  private static final int MOST_WEIGHED = 20_000;

  private final NameQuery name;
  private final List<WordClause> words;
  private final double tells;

  MotherName(NameQuery name) {
    this.name = name;
    this.words =
        name.clauses().stream().sorted(Comparator.comparingLong(WordClause::cost)).toList();
    this.tells = Math.min(MOST_TOLD, words.stream().mapToDouble(WordClause::tells).sum());
  }

  @Override
  public double tells() {
    return tells;
  }

  @Override
  public double unmet() {
    return UNKNOWN;
  }

  @Override
  public long cost() {
    return words.stream().mapToLong(WordClause::cost).sum();
  }

  @Override
  public InSegment in(PersonTable people) {
    return new Children(people.mothers, weighed(people.mothers.table()));
  }

  /** Returns the evidence of the names that speak for a mother, by their numbers. */
  private Map<Integer, Double> weighed(NameTable names) {
    Map<Integer, Double> weighed = new HashMap<>();
    NameScorer scorer = new NameScorer(name, names);
    for (WordClause word : words) {
      for (Lead lead : word.leads()) {
        int number = names.number(lead.word());
        int end = names.listEnd(number);
        for (int at = names.listStart(number); at < end && weighed.size() < MOST_WEIGHED; at++) {
          int mother = names.listed(at);
          if (scorer.atBest(mother, names.fewestWords(mother)) > UNKNOWN) {
            weighed.computeIfAbsent(mother, scorer::evidence);
          }
        }
      }
    }
    weighed.values().removeIf(evidence -> evidence <= UNKNOWN);
    return weighed;
  }

  /** The children of the mothers who may be meant. */
  private final class Children implements InSegment {
    private final MotherColumn mothers;
    private final Map<Integer, Double> weighed;

    Children(MotherColumn mothers, Map<Integer, Double> weighed) {
      this.mothers = mothers;
      this.weighed = weighed;
    }

    @Override
    public IntStream documents() {
      return weighed.keySet().stream().mapToInt(Integer::intValue).flatMap(mothers::documents);
    }

    @Override
    public double evidence(int document, @Nullable Set<MatchEvidence> reasons) {
      int mother = mothers.of(document);
      Double evidence = weighed.get(mother);
      if (evidence == null) {
        return mothers.isBlank(mother) ? UNKNOWN : ANOTHER;
      }
      if (reasons != null && evidence > 0) {
        reasons.add(MatchEvidence.MOTHER_NAME);
      }
      return Math.min(tells, evidence);
    }
  }

  /** Returns the kind only: a name is personal. */
  @Override
  public String toString() {
    return "MotherName";
  }
}
