package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.identity.FamilyCardNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gives a household another family card number, as after a change of head; the old card ends.
 *
 * @param household whom it is about
 * @param number the new number
 * @param grounds the day of the new card, a note, the evidence
 */
public record RenewCard(HouseholdId household, FamilyCardNumber number, Grounds grounds)
    implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.households(household);
  }

  @Override
  public ProposalType type() {
    return ProposalType.DATA_CORRECTION;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new RenewCard(household, number, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    Optional<FamilyCardNumber> present =
        before.get(household).flatMap(Household::presentCard).flatMap(FamilyCard::number);
    return new ChangeCheck(this, before, today)
        .open(household, "household")
        .require(!present.equals(Optional.of(number)), ChangeFinding.NOTHING_TO_CHANGE, "number")
        .dated()
        .cardEnds(household)
        .findings();
  }

  @Override
  public Households effect(Households before) {
    return Rearrangement.of(before, grounds)
        .household(household, home -> home.withCard(number, grounds.dayOrThrow()))
        .done();
  }
}
