package id.dtks.search.internal;

import id.dtks.search.name.NameMatch;
import id.dtks.search.name.NameMatcher;
import id.dtks.search.name.WordRelation;
import id.dtks.search.query.MatchEvidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Weighs one record against a query: the whole name by the one similarity, then the facts. */
final class Ranker {
  private static final double BY_ALIAS = 1;

  private final NameMatcher matcher;
  private final List<FactClause> facts;
  private final boolean asksForName;

  Ranker(Plan plan) {
    this.matcher = plan.matcher();
    this.facts = plan.facts();
    this.asksForName = plan.words() > 0;
  }

  /** Returns the evidence of a record and its reasons. */
  Outcome weigh(RecordCodec.Comparand record) {
    Set<MatchEvidence> reasons = EnumSet.noneOf(MatchEvidence.class);
    double evidence = asksForName ? name(record, reasons) : 0;
    boolean exact = !asksForName || reasons.contains(MatchEvidence.NAME_EXACT);
    for (FactClause fact : facts) {
      double ofFact = fact.evidence(record, reasons);
      evidence += ofFact;
      exact &= ofFact == fact.tells();
    }
    return new Outcome(evidence, exact, reasons);
  }

  private double name(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    NameMatch best = matcher.match(record.name().words());
    if (!record.name().alias().isEmpty()) {
      NameMatch alias = matcher.match(record.name().alias());
      if (alias.evidence() - BY_ALIAS > best.evidence()) {
        explain(alias, reasons);
        reasons.remove(MatchEvidence.NAME_EXACT);
        reasons.add(MatchEvidence.NAME_ALIAS);
        return alias.evidence() - BY_ALIAS;
      }
    }
    if (!record.name().lineage().isEmpty()) {
      NameMatch longer = matcher.match(withLineage(record));
      best = longer.evidence() > best.evidence() ? longer : best;
    }
    explain(best, reasons);
    return best.evidence();
  }

  private static List<String> withLineage(RecordCodec.Comparand record) {
    return Stream.concat(record.name().words().stream(), record.name().lineage().stream()).toList();
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

  /** The evidence, whether everything asked for agrees wholly, and the reasons. */
  record Outcome(double evidence, boolean exact, Set<MatchEvidence> reasons) {}
}
