package id.dtks.exchange;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.MemberField;
import id.dtks.household.PersonId;
import id.dtks.identity.Nik;
import id.dtks.region.Area;
import id.dtks.rule.RuleFinding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Settles whose a NIK is when two people of a list or of the register have the same: it goes to the
 * one whose birth date and sex it agrees with better, else it stays with who had it. The other
 * keeps it as a recorded text, so that no number is lost.
 */
final class NikSettlement {
  private record Owner(HouseholdId household, PersonId person) {}

  private final Drafts drafts;
  private final Area area;
  private final ImportTally tally;
  private final Map<Nik, Owner> owners = new HashMap<>();

  /**
   * Starts with what the register knows.
   *
   * @param area where the desk may change a household
   */
  NikSettlement(Map<Nik, Household> register, Drafts drafts, Area area, ImportTally tally) {
    this.drafts = drafts;
    this.area = area;
    this.tally = tally;
    register.forEach(
        (nik, household) ->
            household.members().stream()
                .filter(member -> member.nik().filter(nik::equals).isPresent())
                .findFirst()
                .ifPresent(member -> owners.put(nik, new Owner(household.id(), member.id()))));
  }

  /** Returns the member as the list has it, without a NIK that is somebody else's. */
  Member settle(Member listed, HouseholdId household, long row) {
    if (listed.nik().isEmpty()) {
      return listed;
    }
    Nik nik = listed.nik().get();
    Optional<Owner> other =
        Optional.ofNullable(owners.get(nik)).filter(owner -> !owner.person().equals(listed.id()));
    if (other.isEmpty() || wins(nik, listed, other.get(), row)) {
      owners.put(nik, new Owner(household, listed.id()));
      return listed;
    }
    RuleFinding why = why(listed, holder(other.get()));
    tally.found(row, Finding.of(why).at(Member.NIK));
    return withoutNik(listed, why);
  }

  /** Returns the record of a listed person, found by a NIK that is that person's. */
  Optional<Member> holderOf(Member listed) {
    return owner(listed).map(this::holder);
  }

  /** Returns the household of a listed person, found likewise. */
  Optional<Household> homeOf(Member listed) {
    return owner(listed).map(owner -> drafts.get(owner.household()));
  }

  /** Takes note that a person now belongs to another household. */
  void moved(PersonId person, HouseholdId to) {
    owners.replaceAll(
        (nik, owner) -> owner.person().equals(person) ? new Owner(to, person) : owner);
  }

  private Optional<Owner> owner(Member listed) {
    return listed
        .nik()
        .flatMap(nik -> Optional.ofNullable(owners.get(nik)))
        .filter(owner -> MemberMatch.isAlike(listed, holder(owner)));
  }

  private boolean wins(Nik nik, Member listed, Owner other, long row) {
    Household theirs = drafts.get(other.household());
    Member holder = holder(other);
    if (!area.contains(theirs.residence().area())
        || holder.decision(MemberField.NIK.path()).isPresent()
        || agreement(nik, listed) <= agreement(nik, holder)) {
      return false;
    }
    RuleFinding why = why(listed, holder);
    drafts.put(theirs.withMember(holder.id(), member -> withoutNik(member, why)));
    tally.found(tally.rowOf(holder.id()).orElse(row), Finding.of(why).at(Member.NIK));
    return true;
  }

  /**
   * Tells the same whoever of the two keeps the number, so that the list changes nothing when it
   * comes again.
   */
  private static RuleFinding why(Member one, Member other) {
    return MemberMatch.isAlike(one, other)
        ? RuleFinding.PERSON_IN_TWO_KK
        : RuleFinding.NIK_DUPLICATE;
  }

  private Member holder(Owner owner) {
    return drafts.get(owner.household()).member(owner.person()).orElseThrow();
  }

  /** Tells how much of a record, of birth date and sex, a number agrees with: 0 to 2. */
  private static int agreement(Nik nik, Member member) {
    return (member.birthDate().filter(nik::agreesWith).isPresent() ? 1 : 0)
        + (member.sex().isPresent() && member.sex().equals(nik.sex()) ? 1 : 0);
  }

  private static Member withoutNik(Member member, RuleFinding why) {
    return member.toBuilder()
        .nik(Optional.empty())
        .putRecorded(Member.NIK, member.nik().orElseThrow().digits())
        .addFindings(Finding.of(why).at(Member.NIK))
        .build();
  }
}
