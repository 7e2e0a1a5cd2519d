package id.dtks.exchange;

import id.dtks.check.Finding;
import id.dtks.household.DecileSnapshot;
import id.dtks.household.Decision;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.registry.Intake;
import id.dtks.rule.Judgment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings some households of a list together with the register: finds who is known already, settles
 * whose a NIK is, judges the outcome. Use once, on one thread.
 */
final class Reconciliation {
  private final Intake intake;
  private final ImportTally tally;
  private final Map<FamilyCardNumber, Household> byCard;
  private final Map<String, Household> byListKey;
  private final Map<FamilyCardNumber, Household> byFormerCard;
  private final Drafts drafts = new Drafts();
  private final NikSettlement niks;
  private final Homes homes;
  private final Elsewhere elsewhere;
  private final Decided decided;
  private final Set<HouseholdId> told = new HashSet<>();

  Reconciliation(Intake intake, List<ListedHousehold> listed, ImportTally tally) {
    this.intake = intake;
    this.tally = tally;
    Intake.Known known =
        intake.known(
            keys(listed, one -> one.number().stream()),
            keys(listed, one -> one.listKey().stream()),
            keys(
                listed, one -> one.members().stream().flatMap(row -> row.member().nik().stream())));
    this.byCard = known.byFamilyCard();
    this.byListKey = known.byListKey();
    drafts.stored(known.byFamilyCard().values());
    drafts.stored(known.byListKey().values());
    drafts.stored(known.byNik().values());
    this.niks = new NikSettlement(known.byNik(), drafts, intake.actor().area(), tally);
    this.homes = new Homes(niks, drafts, intake.actor().area());
    this.byFormerCard = known.byFormerCard();
    drafts.stored(known.byFormerCard().values());
    this.elsewhere =
        new Elsewhere(intake, drafts, niks, member -> tally.rowOf(member.id()).isPresent());
    this.decided = new Decided(tally);
  }

  private static <K> Set<K> keys(
      List<ListedHousehold> listed, Function<ListedHousehold, Stream<K>> keys) {
    return listed.stream().flatMap(keys).collect(Collectors.toSet());
  }

  /**
   * Takes a household of the list over.
   *
   * @param refused hears of each row that cannot be taken, and why
   */
  void add(ListedHousehold listed, BiConsumer<ListedMember, Finding> refused) {
    Optional<Household> known = known(listed);
    if (known.filter(household -> !isWithinArea(household)).isPresent()) {
      listed.members().forEach(row -> refused.accept(row, Finding.of(ListFinding.CARD_ELSEWHERE)));
    } else if (known.flatMap(Household::closing).isPresent()) {
      addToEnded(listed, known.get(), refused);
    } else {
      add(listed, known);
    }
  }

  private void add(ListedHousehold listed, Optional<Household> known) {
    Household draft =
        known
            .filter(household -> listed.number().isEmpty() && Homes.hasCard(household))
            .orElseGet(() -> placed(listed, known));
    drafts.put(draft);
    told.add(draft.id());
    boolean tellsCard = listed.number().isPresent() || !Homes.hasCard(draft);
    listed.members().forEach(row -> addMember(row, draft.id(), tellsCard));
    if (known.isEmpty() && drafts.get(draft.id()).members().isEmpty()) {
      drafts.drop(draft.id());
      told.remove(draft.id());
    }
  }

  /** A decision ended the household: it stays as it is, and nobody new comes to it. */
  private void addToEnded(
      ListedHousehold listed, Household ended, BiConsumer<ListedMember, Finding> refused) {
    drafts.put(ended);
    told.add(ended.id());
    Decision end = endOf(ended);
    for (ListedMember row : listed.members()) {
      Optional<Member> stayed = match(row, ended.members());
      if (stayed.isPresent()) {
        tally.row(stayed.get().id(), row.row());
        decided.departed(row.member(), row.row(), end);
      } else if (!isElsewhere(row, ended)) {
        refused.accept(row, Decided.conflict(end, Decision.FAMILY_CARD));
      }
    }
  }

  /** A household that ended before decisions were noted tells the day alone. */
  private static Decision endOf(Household ended) {
    return ended
        .decision(Decision.CLOSING)
        .orElseGet(
            () ->
                new Decision(Decision.CLOSING, "-", ended.closing().orElseThrow().on(), List.of()));
  }

  private Household placed(ListedHousehold listed, Optional<Household> known) {
    DecidedHome home = new DecidedHome(known, listed, decided);
    return known
        .map(Household::toBuilder)
        .orElseGet(() -> Household.builder().id(intake.newHousehold()))
        .residence(home.residence())
        .familyCards(home.cards(intake.today()))
        .listKey(listed.listKey())
        .deciles(deciles(known, listed.decile()))
        .build();
  }

  /** A decile is one more snapshot where it is another than the last. */
  private static List<DecileSnapshot> deciles(
      Optional<Household> known, Optional<DecileSnapshot> listed) {
    List<DecileSnapshot> deciles = new ArrayList<>(known.map(Household::deciles).orElse(List.of()));
    listed
        .filter(
            ranked ->
                deciles.isEmpty() || deciles.get(deciles.size() - 1).decile() != ranked.decile())
        .ifPresent(deciles::add);
    return deciles;
  }

  private Optional<Household> known(ListedHousehold listed) {
    Optional<Household> byKey =
        listed
            .number()
            .flatMap(number -> Optional.ofNullable(byCard.get(number)))
            .or(() -> listed.listKey().flatMap(key -> Optional.ofNullable(byListKey.get(key))))
            .map(household -> drafts.get(household.id()));
    return byKey
        .filter(household -> !household.members().isEmpty())
        .or(() -> homes.of(listed))
        .or(() -> byKey)
        .or(() -> listed.number().map(byFormerCard::get).map(home -> drafts.get(home.id())))
        .or(() -> homes.founded(listed));
  }

  private boolean isWithinArea(Household household) {
    return intake.actor().area().contains(household.residence().area());
  }

  private void addMember(ListedMember row, HouseholdId id, boolean tellsCard) {
    Optional<Member> known = match(row, drafts.get(id).members());
    if (known.isEmpty() && isElsewhere(row, drafts.get(id))) {
      return;
    }
    known = known.or(() -> homes.bring(row.member(), id));
    row.member().findings().forEach(finding -> tally.found(row.row(), finding));
    if (known.isEmpty()) {
      addNew(row, id);
    } else if (known.get().departure().isPresent()) {
      tally.row(known.get().id(), row.row());
      decided.departed(row.member(), row.row(), known.get().departure().get());
    } else {
      update(row, id, tellsCard, known.get());
    }
  }

  private Optional<Member> match(ListedMember row, List<Member> members) {
    return new MemberMatch(row.member(), members, member -> tally.rowOf(member.id()).isPresent())
        .member();
  }

  /** A row that stands on a card from which a decision took the person tells nothing but that. */
  private boolean isElsewhere(ListedMember row, Household home) {
    Optional<Member> person = elsewhere.personOf(row.member(), home);
    person.ifPresent(
        member ->
            decided.contradicted(row.row(), Elsewhere.decision(member), Decision.FAMILY_CARD));
    return person.isPresent();
  }

  private void update(ListedMember row, HouseholdId id, boolean tellsCard, Member known) {
    PersonId person = known.id();
    boolean repeated = tally.rowOf(person).isPresent();
    if (repeated) {
      tally.found(row.row(), Finding.of(ListFinding.ROW_REPEATED));
    }
    tally.row(person, row.row());
    Member said = decided.yielding(known, row.as(person), row.row());
    if (repeated || !tellsCard) {
      Member listed = MemberUpdate.yielding(known, said);
      update(id, person, niks.settle(listed, id, row.row()), MemberUpdate::filledUp);
    } else {
      update(id, person, niks.settle(said, id, row.row()), MemberUpdate::of);
    }
  }

  private void addNew(ListedMember row, HouseholdId id) {
    PersonId person = intake.newPerson();
    tally.row(person, row.row());
    Member listed = niks.settle(row.as(person), id, row.row());
    drafts.put(drafts.get(id).toBuilder().addMembers(listed).build());
  }

  /** Settling a NIK may have changed the draft, so it is read again here. */
  private void update(
      HouseholdId id, PersonId person, Member listed, BinaryOperator<Member> update) {
    drafts.put(drafts.get(id).withMember(person, member -> update.apply(member, listed)));
  }

  /** Judges and returns what is to be stored: the households that are new or have changed. */
  List<Household> changed() {
    List<Household> changed = new ArrayList<>();
    for (Household draft : drafts.all()) {
      Household judged = judged(draft);
      Optional<Household> before = drafts.before(draft.id());
      boolean again = !told.contains(draft.id()) && intake.isOfThisList(draft.id());
      tally.taken(judged, before, again);
      if (!before.equals(Optional.of(judged))) {
        changed.add(judged);
      }
    }
    return changed;
  }

  private Household judged(Household draft) {
    List<Judgment> judgments = intake.procedure().rules().check(draft, intake.today());
    List<Finding> findings = new ArrayList<>();
    for (Judgment judgment : judgments) {
      judgment
          .person()
          .or(() -> draft.members().stream().map(Member::id).findFirst())
          .flatMap(tally::rowOf)
          .ifPresent(row -> tally.found(row, judgment.finding()));
      findings.add(judgment.located());
    }
    return draft.toBuilder().findings(findings).build();
  }
}
