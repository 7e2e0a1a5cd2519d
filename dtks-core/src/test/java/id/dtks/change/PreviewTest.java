package id.dtks.change;

import static id.dtks.change.Family.BOTH;
import static id.dtks.change.Family.DAY;
import static id.dtks.change.Family.HOME;
import static id.dtks.change.Family.NEW_HOME;
import static id.dtks.change.Family.SLAMET;
import static id.dtks.change.Family.SUMIATI;
import static id.dtks.change.Family.TODAY;
import static id.dtks.change.Family.YANTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.household.Household;
import id.dtks.household.IneligibilityReason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PreviewTest {
  private static Preview preview(Change change) {
    return change.preview(BOTH, TODAY).orElseThrow();
  }

  @Test
  void showsEachFieldBeforeAndAfter() {
    Change change =
        Change.declareIneligible(YANTO, IneligibilityReason.WELL_OFF).on(DAY).note("mampu");

    assertThat(preview(change).differences())
        .containsExactly(
            new Difference(
                HOME,
                "members[person-yanto].eligibility.verdict",
                Optional.of("NOT_ASSESSED"),
                Optional.of("INELIGIBLE")),
            new Difference(
                HOME,
                "members[person-yanto].eligibility.reason",
                Optional.empty(),
                Optional.of("WELL_OFF")),
            new Difference(
                HOME,
                "members[person-yanto].eligibility.since",
                Optional.empty(),
                Optional.of("2026-11-03")));
  }

  @Test
  void showsTheConsequencesToo() {
    Change change =
        Change.declareIneligible(SLAMET, IneligibilityReason.DECEASED).nextHead(SUMIATI).on(DAY);

    assertThat(preview(change).differences())
        .extracting(Difference::path)
        .contains(
            "members[person-slamet].life.status",
            "members[person-sumiati].familyRole.relationship");
  }

  @Test
  void showsAHouseholdThatComesIntoBeingWhole() {
    Change change =
        Change.split(HOME, List.of(YANTO), NewHome.of(NEW_HOME, YANTO, Family.BELIMBING)).on(DAY);

    assertThat(preview(change).after().changedSince(BOTH))
        .extracting(Household::id)
        .containsExactly(HOME, NEW_HOME);
    assertThat(preview(change).differences())
        .filteredOn(one -> one.household().equals(NEW_HOME))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.before()).isEmpty());
  }

  @Test
  void isRefusedWithEverythingThatSpeaksAgainstIt() {
    assertThat(Change.declareEligible(YANTO).preview(BOTH, TODAY).isAccepted()).isFalse();
  }

  @Test
  void showsNoValueInItsText() {
    Change change = Change.correct(YANTO, Correction.builder().motherName("RAHASIA").build());

    assertThat(preview(change).toString()).doesNotContain("RAHASIA");
    assertThat(preview(change).differences().toString())
        .isEqualTo("[Difference[household-slamet members[person-yanto].motherName]]");
  }
}
