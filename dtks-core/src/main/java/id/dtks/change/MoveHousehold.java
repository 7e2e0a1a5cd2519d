package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Moves a household to another address within its regency (<i>pindah wilayah</i>).
 *
 * @param household whom it is about
 * @param to where it lives from then on
 * @param newCard the number of the card it got there, if it got one
 * @param grounds the day, a note, the evidence
 */
public record MoveHousehold(
    HouseholdId household, Residence to, Optional<FamilyCardNumber> newCard, Grounds grounds)
    implements Change {

  /** Returns this change with the number of the new card. */
  public MoveHousehold newCard(FamilyCardNumber number) {
    return new MoveHousehold(household, to, Optional.of(number), grounds);
  }

  @Override
  public Subjects subjects() {
    return Subjects.households(household);
  }

  @Override
  public ProposalType type() {
    return ProposalType.AREA_TRANSFER;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new MoveHousehold(household, to, newCard, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    Optional<Residence> from = before.get(household).map(Household::residence);
    ChangeCheck check =
        new ChangeCheck(this, before, today)
            .open(household, "household")
            .require(
                from.map(old -> !old.equals(to)).orElse(true),
                ChangeFinding.NOTHING_TO_CHANGE,
                "to")
            .require(
                from.map(old -> old.isInSameRegency(to.region())).orElse(true),
                ChangeFinding.NOT_WITHIN_REGENCY,
                "to")
            .dated();
    return (newCard.isPresent() ? check.cardEnds(household) : check).findings();
  }

  @Override
  public Households effect(Households before) {
    return Rearrangement.of(before, grounds).household(household, this::moved).done();
  }

  private Household moved(Household home) {
    Household moved = home.toBuilder().residence(to).build();
    return newCard.map(number -> moved.withCard(number, grounds.dayOrThrow())).orElse(moved);
  }
}
