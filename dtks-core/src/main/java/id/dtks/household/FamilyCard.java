package id.dtks.household;

import id.dtks.identity.FamilyCardNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A family card (<i>Kartu Keluarga</i>) a household holds or held. Unlike a NIK its number changes:
 * on a move, a divorce, the death of the head.
 *
 * @param number the number, absent if what was recorded cannot be read
 * @param recorded the text as recorded, absent if it is just the number
 * @param since the first day it was known to hold, if known
 * @param until the last day it was known to hold; absent for the present card
 */
public record FamilyCard(
    Optional<FamilyCardNumber> number,
    Optional<String> recorded,
    Optional<LocalDate> since,
    Optional<LocalDate> until) {

  /** Returns a present card with a readable number. */
  public static FamilyCard of(FamilyCardNumber number) {
    return new FamilyCard(
        Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns a present card that holds since a day. */
  public static FamilyCard since(FamilyCardNumber number, LocalDate day) {
    return new FamilyCard(
        Optional.of(number), Optional.empty(), Optional.of(day), Optional.empty());
  }

  /** Returns a present card whose number cannot be read. */
  public static FamilyCard unreadable(String recorded) {
    return new FamilyCard(
        Optional.empty(), Optional.of(recorded), Optional.empty(), Optional.empty());
  }

  /** Returns this card as one of the past, unless it ended already. */
  public FamilyCard endedBy(LocalDate lastDay) {
    return until.isPresent() ? this : new FamilyCard(number, recorded, since, Optional.of(lastDay));
  }

  /** Tells whether both are one present card, as far as their numbers or texts say. */
  public boolean isSameAs(FamilyCard other) {
    return until.equals(other.until)
        && number.equals(other.number)
        && recorded.equals(other.recorded);
  }

  /** Returns the masked number only. */
  @Override
  public String toString() {
    return "FamilyCard[" + number.map(FamilyCardNumber::toString).orElse("unreadable") + "]";
  }
}
