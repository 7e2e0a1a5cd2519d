package id.dtks.change;

import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The household that part of a family founds.
 *
 * @param id the id it will have
 * @param head who heads it
 * @param residence where it lives
 * @param card the number of its family card, if it has one already
 */
public record NewHome(
    HouseholdId id, PersonId head, Residence residence, Optional<FamilyCardNumber> card) {

  /** Returns a home whose card is not issued yet. */
  public static NewHome of(HouseholdId id, PersonId head, Residence residence) {
    return new NewHome(id, head, residence, Optional.empty());
  }

  /** Returns this home with its card's number. */
  public NewHome card(FamilyCardNumber number) {
    return new NewHome(id, head, residence, Optional.of(number));
  }

  /** Returns the household before anybody moves in. */
  Household empty(LocalDate since) {
    Household.Builder founded = Household.builder().id(id).residence(residence);
    card.ifPresent(number -> founded.addFamilyCards(FamilyCard.since(number, since)));
    return founded.build();
  }
}
