package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.List;
import java.util.Set;

/** The RT or the RW. */
record Place(String field, int number, MatchEvidence reason, double tells, long cost)
    implements FactClause {
  private static final double ELSEWHERE = -3;

  static Place rt(int number, double tells, long cost) {
    return new Place(PersonFields.RT, number, MatchEvidence.RT, tells, cost);
  }

  static Place rw(int number, double tells, long cost) {
    return new Place(PersonFields.RW, number, MatchEvidence.RW, tells, cost);
  }

  @Override
  public double unmet() {
    return ELSEWHERE;
  }

  @Override
  public List<Clue> clues(LeafTerms leaf) {
    return List.of(Clue.of(field, Integer.toString(number), tells));
  }

  @Override
  public double evidence(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    if (number != (reason == MatchEvidence.RT ? record.rt() : record.rw())) {
      return ELSEWHERE;
    }
    reasons.add(reason);
    return tells;
  }
}
