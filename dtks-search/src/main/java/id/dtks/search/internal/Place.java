package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.List;
import java.util.Set;

/** The RT or the RW. */
record Place(String field, int number, MatchEvidence evidence, double weight, long cost)
    implements FactClause {
  private static final double RT_WEIGHT = 0.4;
  private static final double RW_WEIGHT = 0.25;

  static Place rt(int number, long cost) {
    return new Place(PersonFields.RT, number, MatchEvidence.RT, RT_WEIGHT, cost);
  }

  static Place rw(int number, long cost) {
    return new Place(PersonFields.RW, number, MatchEvidence.RW, RW_WEIGHT, cost);
  }

  @Override
  public List<Clue> clues(LeafTerms leaf) {
    return List.of(Clue.of(field, Integer.toString(number), 1, weight));
  }

  @Override
  public double agreement(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    if (number != (evidence == MatchEvidence.RT ? record.rt() : record.rw())) {
      return 0;
    }
    reasons.add(evidence);
    return 1;
  }
}
