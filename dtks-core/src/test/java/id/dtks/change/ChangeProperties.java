package id.dtks.change;

import static id.dtks.change.Families.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds of every change, whoever proposes it about whatever families. */
final class ChangeProperties {
  private static final int STEPS = 30;

  @Property(tries = 400)
  void legalChangesNeverMakeAHouseholdIllegal(@ForAll long seed) {
    Random random = new Random(seed);
    Households now = Families.households(random);
    for (int step = 0; step < STEPS; step++) {
      assertLegal(now);
      Change change = RandomChanges.about(now, random);
      if (isLegal(change, now)) {
        now = change.effect(now);
      }
    }
    assertLegal(now);
  }

  @Property(tries = 400)
  void aPreviewShowsTheEffectAndEachFieldOfIt(@ForAll long seed) {
    Random random = new Random(seed);
    Households before = history(random);
    Change change = RandomChanges.about(before, random);
    Assume.that(isLegal(change, before));

    Preview preview = change.preview(before, TODAY).orElseThrow();

    assertThat(preview.before()).isEqualTo(before);
    assertThat(preview.after()).isEqualTo(change.effect(before));
    assertThat(preview.differences())
        .extracting(Difference::household)
        .hasSameElementsAs(
            preview.after().changedSince(before).stream().map(Household::id).toList());
    assertThat(preview.differences())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.before()).isNotEqualTo(one.after()));
  }

  @Property(tries = 400)
  void mergingTwoRecordsAndUndoingItLeavesEverythingAsItWas(@ForAll long seed) {
    Random random = new Random(seed);
    Households before = history(random);
    Optional<MergePeople> found = legalMerge(before, random);
    Assume.that(found.isPresent());
    MergePeople merge = found.get();

    Households merged = merge.effect(before);
    Change undo = Change.undoMerge(merge.kept(), merge.duplicate()).note("dua orang");

    assertThat(undo.check(merged, TODAY)).isEmpty();
    assertThat(undo.effect(merged)).isEqualTo(before);
  }

  @Property(tries = 400)
  void undoingAMergeKeepsWhatTheKeptRecordCameToHaveSince(@ForAll long seed) {
    Random random = new Random(seed);
    Households before = history(random);
    Optional<MergePeople> found = legalMerge(before, random);
    Assume.that(found.isPresent());
    MergePeople merge = found.get();
    Change later =
        Change.correct(
                merge.kept(),
                Correction.builder().motherName("INVENTED").occupation("NELAYAN").build())
            .on(TODAY);

    Households between = later.effect(merge.effect(before));

    assertThat(Change.undoMerge(merge.kept(), merge.duplicate()).effect(between))
        .isEqualTo(later.effect(before));
  }

  @Property(tries = 1000)
  void aChangeComesBackFromJsonAsItWas(@ForAll long seed) {
    Random random = new Random(seed);
    Change change = RandomChanges.about(history(random), random);

    assertThat(Json.read(Json.write(change), Change.class)).isEqualTo(change);
  }

  @Property(tries = 400)
  void householdsWithAHistoryComeBackFromJson(@ForAll long seed) {
    for (Household household : history(new Random(seed)).all()) {
      assertThat(Json.read(Json.write(household), Household.class)).isEqualTo(household);
    }
  }

  @Property(tries = 400)
  void ofTwoChangesOfOneMatterEachRefusesTheOther(@ForAll long seed) {
    Random random = new Random(seed);
    Households now = Families.households(random);
    Change one = RandomChanges.about(now, random);
    Change other = RandomChanges.about(now, random);

    assertThat(one.conflictWith(one, now).map(Finding::code))
        .contains(ChangeFinding.ONE_OPEN_PROPOSAL.name());
    assertThat(one.conflictWith(other, now).map(Finding::code))
        .isEqualTo(other.conflictWith(one, now).map(Finding::code));
  }

  @Property(tries = 400)
  void noChangeShowsANumberOrANameInItsText(@ForAll long seed) {
    Random random = new Random(seed);
    Households now = Families.households(random);
    Change change = RandomChanges.about(now, random);

    assertThat(change.toString())
        .doesNotContainPattern("[0-9]{7}")
        .doesNotContain("SLAMET", "SUMIATI", "SITI", "INVENTED", "474.3");
    change
        .check(now, TODAY)
        .forEach(finding -> assertThat(finding.toString()).doesNotContainPattern("[0-9]{7}"));
  }

  @Test
  void everyKindIsLegalOftenEnoughForTheLawsToMeanSomething() {
    Map<String, Integer> legal = new TreeMap<>();
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      Households now = history(random);
      for (var kind : RandomChanges.KINDS) {
        Change change = RandomChanges.grounded(kind.apply(random, now), random);
        if (isLegal(change, now)) {
          legal.merge(change.getClass().getSimpleName(), 1, Integer::sum);
        }
      }
    }

    assertThat(legal).hasSize(Change.class.getPermittedSubclasses().length);
    assertThat(legal.values()).allSatisfy(count -> assertThat(count).isGreaterThan(30));
  }

  private static Households history(Random random) {
    Households now = Families.households(random);
    for (int step = random.nextInt(STEPS); step > 0; step--) {
      Change change = RandomChanges.about(now, random);
      if (isLegal(change, now)) {
        now = change.effect(now);
      }
    }
    return now;
  }

  private static Optional<MergePeople> legalMerge(Households before, Random random) {
    List<PersonId> people = members(before).map(Member::id).toList();
    for (int i = 0; i < 20; i++) {
      PersonId duplicate = Families.pick(people, random);
      MergePeople merge = Change.mergePeople(Families.pick(people, random), duplicate);
      for (Member other : before.homeOf(duplicate).orElseThrow().present()) {
        merge = other.id().equals(duplicate) ? merge : merge.nextHead(other.id());
      }
      merge = (MergePeople) merge.on(TODAY);
      if (isLegal(merge, before)) {
        return Optional.of(merge);
      }
    }
    return Optional.empty();
  }

  private static boolean isLegal(Change change, Households before) {
    return change.check(before, TODAY).stream().noneMatch(Finding::isError);
  }

  private static void assertLegal(Households households) {
    for (Household household : households.all()) {
      assertThat(household.heads())
          .as("heads of %s", household.id())
          .hasSize(household.closing().isPresent() ? 0 : 1);
    }
    assertThat(members(households).map(Member::id)).doesNotHaveDuplicates();
    assertThat(
            members(households)
                .filter(one -> one.recordStanding().state() == RecordStanding.State.ACTIVE)
                .flatMap(one -> one.nik().stream()))
        .doesNotHaveDuplicates();
  }

  private static Stream<Member> members(Households households) {
    return households.all().stream().flatMap(household -> household.members().stream());
  }
}
