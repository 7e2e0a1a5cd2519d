package id.dtks.proposal;

import id.dtks.check.Finding;
import id.dtks.household.Eligibility;
import id.dtks.household.Household;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds a person eligible for aid (<i>layakkan</i>).
 *
 * @param person whom it is about
 * @param grounds the day, a note, the evidence
 */
public record DeclareEligible(PersonId person, Grounds grounds) implements Change {
  @Override
  public ProposalType type() {
    return ProposalType.ELIGIBILITY_REVIEW;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new DeclareEligible(person, newGrounds);
  }

  @Override
  public List<Finding> check(Household household, LocalDate today) {
    return new ChangeCheck(this, household, today)
        .active()
        .notAlready(member -> member.eligibility().verdict() == Eligibility.Verdict.ELIGIBLE)
        .dated()
        .findings();
  }

  @Override
  public Household effect(Household household) {
    Eligibility eligible = Eligibility.eligible(grounds.dayOrThrow());
    return household.withMember(person, member -> member.toBuilder().eligibility(eligible).build());
  }
}
