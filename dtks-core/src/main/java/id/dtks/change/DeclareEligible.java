package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Eligibility;
import id.dtks.household.Households;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds a person eligible for aid (<i>layakkan</i>). Who was thought to have moved counts in the
 * family again.
 *
 * @param person whom it is about
 * @param grounds the day, a note, the evidence
 */
public record DeclareEligible(PersonId person, Grounds grounds) implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.people(person);
  }

  @Override
  public ProposalType type() {
    return ProposalType.ELIGIBILITY_REVIEW;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new DeclareEligible(person, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .active(person, "person")
        .living(person, "person")
        .require(
            member -> member.eligibility().verdict() != Eligibility.Verdict.ELIGIBLE,
            person,
            ChangeFinding.NOTHING_TO_CHANGE,
            "person")
        .dated()
        .findings();
  }

  @Override
  public Households effect(Households before) {
    Eligibility eligible = Eligibility.eligible(grounds.dayOrThrow());
    return Rearrangement.of(before, grounds)
        .member(person, member -> member.toBuilder().eligibility(eligible).build())
        .done();
  }
}
