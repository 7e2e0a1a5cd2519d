package id.dtks.registry;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.journal.Claim;
import id.dtks.rule.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Answers what the rules ask about the rest of the register, from the keys that records hold. */
final class Residents implements Register {
  private final Shelf shelf;
  private final Predicate<Household> visible;
  private final boolean likenessElsewhere;

  /**
   * Looks around in the register.
   *
   * @param visible whether the actor may see a household
   */
  Residents(Shelf shelf, Predicate<Household> visible) {
    this(shelf, visible, true);
  }

  private Residents(Shelf shelf, Predicate<Household> visible, boolean likenessElsewhere) {
    this.shelf = shelf;
    this.visible = visible;
    this.likenessElsewhere = likenessElsewhere;
  }

  /**
   * Returns these residents for whoever asks without leaving a trace: of those who are not seen,
   * only the holder of a number is told, or one could try out what they are called.
   */
  Residents withoutLikenessElsewhere() {
    return new Residents(shelf, visible, false);
  }

  @Override
  public Optional<Resident> holderOf(Nik nik) {
    return holders(Set.of(nik.digits())).stream().findFirst();
  }

  @Override
  public Optional<Household> holderOf(FamilyCardNumber card) {
    return shelf.holder(Claims.of(card));
  }

  /** By their numbers only: names and days of birth are not keys of the journal. */
  @Override
  public List<Resident> lookAlikes(Member person) {
    return person.nik().map(nik -> holders(oneSlipAway(nik.digits()))).orElse(List.of()).stream()
        .filter(resident -> likenessElsewhere || resident.visible())
        .toList();
  }

  private List<Resident> holders(Collection<String> numbers) {
    Map<Claim, HouseholdId> homes =
        shelf.holders(numbers.stream().map(Claims::ofNikDigits).toList());
    Map<HouseholdId, Household> households = shelf.households(Set.copyOf(homes.values()));
    return households.values().stream()
        .flatMap(
            home ->
                home.members().stream()
                    .filter(
                        member ->
                            member.nik().filter(nik -> numbers.contains(nik.digits())).isPresent())
                    .map(member -> new Resident(member, home, visible.test(home))))
        .toList();
  }

  /** Returns every number with another digit somewhere, or two neighbours swapped. */
  private static Set<String> oneSlipAway(String digits) {
    List<String> numbers = new ArrayList<>();
    for (int at = 0; at < digits.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        numbers.add(digits.substring(0, at) + digit + digits.substring(at + 1));
      }
      if (at > 0) {
        numbers.add(
            digits.substring(0, at - 1)
                + digits.charAt(at)
                + digits.charAt(at - 1)
                + digits.substring(at + 1));
      }
    }
    numbers.removeIf(digits::equals);
    return Set.copyOf(numbers);
  }
}
