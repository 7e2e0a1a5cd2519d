package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Brings a member of one household into another of the register.
 *
 * @param person whom it is about
 * @param to the other household
 * @param as the place in that family
 * @param nextHead who heads the former family from then on; needed if the person does and others
 *     remain
 * @param grounds the day, a note, the evidence
 */
public record TransferMember(
    PersonId person, HouseholdId to, FamilyRole as, Optional<PersonId> nextHead, Grounds grounds)
    implements Change {

  /** Returns this change with the next head named. */
  public TransferMember nextHead(PersonId head) {
    return new TransferMember(person, to, as, Optional.of(head), grounds);
  }

  @Override
  public Subjects subjects() {
    return new Subjects(List.of(person), List.of(to));
  }

  @Override
  public ProposalType type() {
    return ProposalType.FAMILY_CHANGE;
  }

  /** Siblings come by a proposal each. */
  @Override
  public String matter() {
    return type().name() + "/" + person;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new TransferMember(person, to, as, nextHead, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .present(person, "person")
        .open(to, "to")
        .require(
            !before.homeOf(person).map(Household::id).equals(Optional.of(to)),
            ChangeFinding.NOTHING_TO_CHANGE,
            "to")
        .dated()
        .succession(person, nextHead)
        .findings();
  }

  @Override
  public Households effect(Households before) {
    Rearrangement transfer = Rearrangement.of(before, grounds);
    HouseholdId from = transfer.homeOf(person);
    return transfer.move(person, to).role(person, unused -> as).headedBy(nextHead, from).done();
  }
}
