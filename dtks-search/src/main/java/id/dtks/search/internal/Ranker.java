package id.dtks.search.internal;

import id.dtks.search.name.NameMatch;
import id.dtks.search.name.NameMatcher;
import id.dtks.search.name.WordRelation;
import id.dtks.search.query.MatchEvidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Scores one record against a query: the whole name by the one similarity, then the facts. */
final class Ranker {
  private static final double BY_ALIAS = 0.97;

  private final NameMatcher matcher;
  private final List<FactClause> facts;
  private final boolean asksForName;

  Ranker(Plan plan) {
    this.matcher = plan.matcher();
    this.facts = plan.facts();
    this.asksForName = plan.words() > 0;
  }

  /** Returns the score, the reasons added to a set. */
  Outcome score(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    double matched = 0;
    double total = 0;
    boolean exact = true;
    if (asksForName) {
      NameMatch name = name(record, reasons);
      double scale = name.score() * name.total();
      matched = scale;
      total = name.total();
      exact = name.isExact() && !reasons.contains(MatchEvidence.NAME_ALIAS);
    }
    boolean allFacts = true;
    for (FactClause fact : facts) {
      double agreement = fact.agreement(record, reasons);
      matched += 2 * fact.weight() * agreement;
      total += 2 * fact.weight();
      allFacts &= agreement == 1;
    }
    return new Outcome(total == 0 ? 0 : matched / total, exact && allFacts);
  }

  private NameMatch name(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    NameMatch best = matcher.match(record.name().words());
    boolean alias = false;
    if (!record.name().alias().isEmpty()) {
      NameMatch other = matcher.match(record.name().alias());
      if (other.score() * BY_ALIAS > best.score()) {
        best = weaker(other);
        alias = true;
      }
    }
    if (!record.name().lineage().isEmpty() && best.missing() > 0 && !alias) {
      List<String> longName =
          java.util.stream.Stream.concat(
                  record.name().words().stream(), record.name().lineage().stream())
              .toList();
      NameMatch other = matcher.match(longName);
      best = other.score() > best.score() ? other : best;
    }
    explain(best, reasons);
    if (alias) {
      reasons.add(MatchEvidence.NAME_ALIAS);
    }
    return best;
  }

  private static NameMatch weaker(NameMatch match) {
    return new NameMatch(
        match.matched() * BY_ALIAS,
        match.total(),
        match.relations(),
        match.sameOrder(),
        match.missing());
  }

  private static void explain(NameMatch match, Set<MatchEvidence> reasons) {
    if (match.isExact()) {
      reasons.add(MatchEvidence.NAME_EXACT);
      return;
    }
    for (WordRelation relation : match.relations()) {
      reasons.add(MatchEvidence.of(relation));
    }
    if (!match.sameOrder()) {
      reasons.add(MatchEvidence.NAME_OTHER_ORDER);
    }
    if (match.missing() > 0) {
      reasons.add(MatchEvidence.NAME_WORDS_LEFT_OUT);
    }
  }

  /** A score and whether everything asked for agrees wholly. */
  record Outcome(double score, boolean exact) {}

  /** Returns an empty set for reasons. */
  static Set<MatchEvidence> noReasons() {
    return EnumSet.noneOf(MatchEvidence.class);
  }
}
