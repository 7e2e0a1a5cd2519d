package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Eligibility;
import id.dtks.household.Households;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.PersonId;
import id.dtks.household.StandingReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds a person not eligible for aid (<i>tidak layakkan</i>). A death is noted on the person too;
 * no other reason but a move takes its place.
 *
 * @param person whom it is about
 * @param reason why not
 * @param nextHead who heads the family from then on; needed if the person does, died or moved, and
 *     others remain
 * @param grounds the day, a note, the evidence
 */
public record DeclareIneligible(
    PersonId person, IneligibilityReason reason, Optional<PersonId> nextHead, Grounds grounds)
    implements Change {

  /** Returns this change with the next head named. */
  public DeclareIneligible nextHead(PersonId head) {
    return new DeclareIneligible(person, reason, Optional.of(head), grounds);
  }

  @Override
  public Subjects subjects() {
    return Subjects.people(person);
  }

  @Override
  public ProposalType type() {
    return ProposalType.ELIGIBILITY_REVIEW;
  }

  @Override
  public Optional<StandingReason> standingReason() {
    return Optional.of(reason);
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new DeclareIneligible(person, reason, nextHead, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    ChangeCheck check =
        new ChangeCheck(this, before, today)
            .active(person, "person")
            .require(
                member -> !member.eligibility().reason().equals(Optional.of(reason)),
                person,
                ChangeFinding.NOTHING_TO_CHANGE,
                "person")
            .dated();
    return (reason.isDeparture()
            ? check.departure(person, reason, nextHead)
            : check.living(person, "person"))
        .findings();
  }

  @Override
  public Households effect(Households before) {
    Eligibility ineligible = Eligibility.ineligible(reason, grounds.dayOrThrow());
    return Rearrangement.of(before, grounds)
        .departure(person, reason, nextHead, member -> member.eligibility(ineligible))
        .done();
  }
}
