package id.dtks.change;

import static id.dtks.change.Families.TODAY;
import static id.dtks.change.Families.pick;

import id.dtks.household.AidProgram;
import id.dtks.household.CensusRelationship;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.MaritalStatus;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Relationship;
import id.dtks.identity.PersonName;
import id.dtks.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Changes of every kind about whatever families there are, some of them legal. The same random
 * numbers give the same change.
 */
public final class RandomChanges {
  /** One maker for each kind of change. */
  public static final List<BiFunction<Random, Households, Change>> KINDS =
      List.of(
          (random, now) -> Change.register(Families.newcomers(random)),
          (random, now) -> Change.nominate(anybody(random, now), program(random)),
          (random, now) -> Change.correct(anybody(random, now), correction(random)),
          (random, now) -> Change.renewCard(anyHome(random, now), Families.cardNumber(random)),
          (random, now) -> Change.declareEligible(anybody(random, now)),
          RandomChanges::declareIneligible,
          RandomChanges::deactivate,
          RandomChanges::reactivate,
          RandomChanges::remove,
          (random, now) -> Change.move(anyHome(random, now), Families.residence(random)),
          (random, now) -> Change.moveAway(anyHome(random, now), RegionCode.of("64.71.01.1001")),
          RandomChanges::split,
          RandomChanges::mergeHouseholds,
          (random, now) -> Change.takeIn(anyHome(random, now), Families.newcomer(random)),
          RandomChanges::transfer,
          RandomChanges::changeHead,
          RandomChanges::replaceCaretaker,
          (random, now) -> Change.resumeAid(anybody(random, now), AidProgram.PBI_JK),
          RandomChanges::mergePeople,
          RandomChanges::undoMerge);

  private RandomChanges() {}

  /** Returns a change of any kind about these households, on a day and with papers. */
  public static Change about(Households now, Random random) {
    return grounded(pick(KINDS, random).apply(random, now), random);
  }

  /** Returns the change on a day of the last months, with a note and papers. */
  public static Change grounded(Change change, Random random) {
    return change
        .on(TODAY.minusDays(random.nextInt(60)))
        .note("invented")
        .evidence(Evidence.of(EvidenceKind.DEATH_CERTIFICATE, "474.3/" + random.nextInt(999)))
        .evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT 5").dated(TODAY));
  }

  private static Change declareIneligible(Random random, Households now) {
    PersonId person = anybody(random, now);
    DeclareIneligible change =
        Change.declareIneligible(person, pick(List.of(IneligibilityReason.values()), random));
    return companion(person, random, now).map(change::nextHead).orElse(change);
  }

  private static Change deactivate(Random random, Households now) {
    PersonId person = anybody(random, now);
    Deactivate change =
        Change.deactivate(person, pick(List.of(InactivationReason.values()), random));
    return companion(person, random, now).map(change::nextHead).orElse(change);
  }

  private static Change remove(Random random, Households now) {
    PersonId person = anybody(random, now);
    Remove change = Change.remove(person, pick(List.of(InactivationReason.values()), random));
    return companion(person, random, now).map(change::nextHead).orElse(change);
  }

  private static Change reactivate(Random random, Households now) {
    List<Member> out =
        now.all().stream()
            .flatMap(home -> home.members().stream())
            .filter(member -> !member.takesPart())
            .toList();
    Reactivate change =
        Change.reactivate(out.isEmpty() ? anybody(random, now) : pick(out, random).id());
    return random.nextBoolean() ? change.as(anyRole(random)) : change;
  }

  private static Change split(Random random, Households now) {
    Household home = now.get(anyHome(random, now)).orElseThrow();
    List<PersonId> leaving =
        home.present().stream().map(Member::id).filter(unused -> random.nextBoolean()).toList();
    PersonId head = leaving.isEmpty() ? anybody(random, now) : pick(leaving, random);
    NewHome to =
        NewHome.of(
            new HouseholdId("split" + random.nextInt(1_000_000)), head, Families.residence(random));
    SplitHousehold change =
        Change.split(
            home.id(), leaving, random.nextBoolean() ? to : to.card(Families.cardNumber(random)));
    return home.present().stream()
        .map(Member::id)
        .filter(person -> !leaving.contains(person))
        .findFirst()
        .map(change::nextHead)
        .orElse(change);
  }

  private static Change mergeHouseholds(Random random, Households now) {
    HouseholdId dissolved = anyHome(random, now);
    MergeHouseholds change = Change.mergeHouseholds(anyHome(random, now), dissolved);
    for (Member head : now.get(dissolved).orElseThrow().heads()) {
      change = change.as(head.id(), new FamilyRole.Civil(Relationship.OTHER_RELATIVE));
    }
    return change;
  }

  private static Change transfer(Random random, Households now) {
    PersonId person = anybody(random, now);
    TransferMember change = Change.transfer(person, anyHome(random, now), anyRole(random));
    return companion(person, random, now).map(change::nextHead).orElse(change);
  }

  private static Change changeHead(Random random, Households now) {
    PersonId head = anybody(random, now);
    return Change.changeHead(
        now.homeOf(head).orElseThrow().id(),
        head,
        new FamilyRole.Census(CensusRelationship.PARENT_OR_PARENT_IN_LAW));
  }

  private static Change replaceCaretaker(Random random, Households now) {
    List<Member> caretakers =
        now.all().stream()
            .flatMap(home -> home.members().stream())
            .filter(member -> !member.programs().isEmpty())
            .toList();
    if (caretakers.isEmpty()) {
      return Change.replaceCaretaker(anybody(random, now), anybody(random, now), program(random));
    }
    Member from = pick(caretakers, random);
    return Change.replaceCaretaker(
        from.id(),
        companion(from.id(), random, now).orElse(from.id()),
        from.programs().iterator().next());
  }

  private static Change mergePeople(Random random, Households now) {
    PersonId duplicate = anybody(random, now);
    MergePeople change = Change.mergePeople(anybody(random, now), duplicate);
    return companion(duplicate, random, now).map(change::nextHead).orElse(change);
  }

  private static Change undoMerge(Random random, Households now) {
    return now.all().stream()
        .flatMap(home -> home.members().stream())
        .filter(member -> !member.absorbed().isEmpty())
        .findFirst()
        .map(kept -> Change.undoMerge(kept.id(), pick(kept.absorbed(), random).duplicate()))
        .orElseGet(() -> Change.undoMerge(anybody(random, now), anybody(random, now)));
  }

  private static Correction correction(Random random) {
    Correction.Builder correction = Correction.builder().birthPlace("BONTANG");
    switch (random.nextInt(4)) {
      case 0 -> correction.nik(Families.nik(random));
      case 1 -> correction.name(PersonName.of("SITI PATIMAH")).motherName("SUMIATI");
      case 2 -> correction.familyRole(anyRole(random)).occupation("BURUH");
      default -> correction.maritalStatus(MaritalStatus.WIDOWED).birthDate(TODAY.minusYears(30));
    }
    return correction.build();
  }

  private static FamilyRole anyRole(Random random) {
    return new FamilyRole.Civil(pick(List.of(Relationship.values()), random));
  }

  private static AidProgram program(Random random) {
    return pick(List.of(AidProgram.values()), random);
  }

  private static HouseholdId anyHome(Random random, Households now) {
    return pick(now.all(), random).id();
  }

  private static PersonId anybody(Random random, Households now) {
    List<PersonId> all =
        now.all().stream().flatMap(home -> home.members().stream()).map(Member::id).toList();
    return pick(all, random);
  }

  /** Somebody else of the same family, in use if there is one. */
  private static Optional<PersonId> companion(PersonId person, Random random, Households now) {
    List<PersonId> others =
        now.homeOf(person).orElseThrow().present().stream()
            .map(Member::id)
            .filter(other -> !other.equals(person))
            .toList();
    return others.isEmpty() || random.nextInt(8) == 0
        ? Optional.empty()
        : Optional.of(pick(others, random));
  }
}
