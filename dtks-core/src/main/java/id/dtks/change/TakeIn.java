package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.Member;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes somebody new to the register into a household, such as a newborn.
 *
 * @param household the family
 * @param person who comes, with the id the person will have
 * @param grounds the day, a note, the evidence
 */
public record TakeIn(HouseholdId household, Member person, Grounds grounds) implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.households(household);
  }

  @Override
  public ProposalType type() {
    return ProposalType.FAMILY_CHANGE;
  }

  /** Twins come by a proposal each. */
  @Override
  public String matter() {
    return type().name() + "/" + person.id();
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new TakeIn(household, person, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .open(household, "household")
        .require(before.member(person.id()).isEmpty(), ChangeFinding.ALREADY_REGISTERED, "person")
        .require(person.takesPart(), ChangeFinding.RECORD_NOT_ACTIVE, "person")
        .complete(person, "person")
        .dated()
        .findings();
  }

  @Override
  public Households effect(Households before) {
    return Rearrangement.of(before, grounds)
        .household(household, home -> home.toBuilder().addMembers(person).build())
        .done();
  }
}
