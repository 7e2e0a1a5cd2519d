package id.dtks.change;

import id.dtks.household.Closing;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.StandingReason;
import id.dtks.household.Succession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Households while a change is made to them, and what follows from it: who is the next head, which
 * household ends because nobody is left, which goes on again. Immutable.
 */
final class Rearrangement {
  private final Households before;
  private final Households now;
  private final Grounds grounds;

  private Rearrangement(Households before, Households now, Grounds grounds) {
    this.before = before;
    this.now = now;
    this.grounds = grounds;
  }

  static Rearrangement of(Households before, Grounds grounds) {
    return new Rearrangement(before, before, grounds);
  }

  private Rearrangement with(Households next) {
    return new Rearrangement(before, next, grounds);
  }

  /** Adds a household. */
  Rearrangement found(Household household) {
    return with(now.with(household));
  }

  /** Changes a household. */
  Rearrangement household(HouseholdId id, UnaryOperator<Household> change) {
    return with(now.with(change.apply(household(id))));
  }

  /** Changes a member. */
  Rearrangement member(PersonId person, UnaryOperator<Member> change) {
    return household(homeOf(person), home -> home.withMember(person, change));
  }

  /** Gives a member a place in the family. */
  Rearrangement role(PersonId person, UnaryOperator<FamilyRole> role) {
    return member(
        person, member -> member.toBuilder().familyRole(role.apply(member.familyRole())).build());
  }

  /** Brings a member of another household into one. */
  Rearrangement move(PersonId person, HouseholdId to) {
    HouseholdId from = homeOf(person);
    Member mover = household(from).member(person).orElseThrow();
    return household(from, home -> home.withoutMember(person))
        .household(to, home -> home.toBuilder().addMembers(mover).build());
  }

  /**
   * Changes where a member stands: a death is noted, and if the family is left without a head, the
   * next takes over.
   */
  Rearrangement departure(
      PersonId person,
      StandingReason reason,
      Optional<PersonId> nextHead,
      UnaryOperator<Member.Builder> standing) {
    return member(person, member -> standing.apply(withLife(member.toBuilder(), reason)).build())
        .headedBy(nextHead, homeOf(person));
  }

  private Member.Builder withLife(Member.Builder member, StandingReason reason) {
    return reason.isDeath() ? member.life(Life.deceasedOn(grounds.dayOrThrow())) : member;
  }

  /** Makes a member head if the household lost its head and others remain. */
  Rearrangement headedBy(Optional<PersonId> next, HouseholdId home) {
    return next.filter(unused -> isLeftWithoutHead(home))
        .map(head -> role(head, FamilyRole::asHead))
        .orElse(this);
  }

  private boolean isLeftWithoutHead(HouseholdId home) {
    Household family = household(home);
    return !family.present().isEmpty()
        && family.heads().isEmpty()
        && before.get(home).filter(was -> !was.heads().isEmpty()).isPresent();
  }

  /** Returns who has become head of a household, and what that member was before. */
  Optional<Succession> succession(HouseholdId home) {
    return household(home).heads().stream()
        .flatMap(head -> before.member(head.id()).stream())
        .filter(member -> !member.familyRole().isHead())
        .map(member -> new Succession(member.id(), member.familyRole()))
        .findFirst();
  }

  /** Ends a household. */
  Rearrangement close(HouseholdId id, Closing.Reason reason, Optional<HouseholdId> successor) {
    Closing closing = new Closing(grounds.dayOrThrow(), reason, successor);
    return household(
        id, home -> home.withoutCard(closing.on()).toBuilder().closing(closing).build());
  }

  /**
   * Returns the households, those ended that nobody is left in, and those open that have people.
   */
  Households done() {
    Households settled = now;
    for (Household household : now.changedSince(before)) {
      settled = settled.with(settled(household));
    }
    return settled;
  }

  private Household settled(Household household) {
    boolean peopled = !household.present().isEmpty();
    if (peopled && household.closing().isPresent()) {
      return household.toBuilder().closing(Optional.empty()).build();
    }
    if (!peopled && household.closing().isEmpty() && !presentBefore(household.id()).isEmpty()) {
      Closing closing =
          new Closing(
              grounds.dayOrThrow(), Closing.Reason.NO_MEMBER_LEFT, successorOf(household.id()));
      return household.toBuilder().closing(closing).build();
    }
    return household;
  }

  /** Returns the one other household in which all are now who were present in this one. */
  private Optional<HouseholdId> successorOf(HouseholdId id) {
    Set<HouseholdId> homes =
        presentBefore(id).stream()
            .flatMap(member -> now.homeOf(member.id()).stream())
            .map(Household::id)
            .collect(Collectors.toSet());
    return homes.size() == 1 && !homes.contains(id) ? homes.stream().findFirst() : Optional.empty();
  }

  private List<Member> presentBefore(HouseholdId id) {
    return before.get(id).stream().map(Household::present).flatMap(List::stream).toList();
  }

  private Household household(HouseholdId id) {
    return now.get(id)
        .orElseThrow(() -> new IllegalArgumentException("household must be at hand: " + id));
  }

  /** Returns where a person is now. */
  HouseholdId homeOf(PersonId person) {
    return now.homeOf(person)
        .map(Household::id)
        .orElseThrow(() -> new IllegalArgumentException("person must be at hand: " + person));
  }
}
