package id.dtks.change;

import static id.dtks.change.Family.BELIMBING;
import static id.dtks.change.Family.BOTH;
import static id.dtks.change.Family.HOME;
import static id.dtks.change.Family.NEW_CARD;
import static id.dtks.change.Family.OTHER_HOME;
import static id.dtks.change.Family.RATNA;
import static id.dtks.change.Family.RELATIVE;
import static id.dtks.change.Family.SLAMET;
import static id.dtks.change.Family.SUMIATI;
import static id.dtks.change.Family.YANTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Member;
import id.dtks.region.RegionCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConflictTest {
  private static Optional<String> conflict(Change change, Change open) {
    return change.conflictWith(open, BOTH).map(Finding::code);
  }

  @Test
  void oneMatterAboutOnePersonIsOneOpenProposal() {
    assertThat(
            conflict(
                Change.declareEligible(SLAMET),
                Change.declareIneligible(SLAMET, IneligibilityReason.WELL_OFF)))
        .contains("ONE_OPEN_PROPOSAL");
    assertThat(
            conflict(
                Change.replaceCaretaker(SLAMET, SUMIATI, AidProgram.PKH),
                Change.replaceCaretaker(YANTO, SUMIATI, AidProgram.PKH)))
        .contains("ONE_OPEN_PROPOSAL");
  }

  @Test
  void whatTakesSomebodyOutMaySpoilAnythingElse() {
    Change leaving = Change.deactivate(SLAMET, InactivationReason.MOVED_OUT);

    assertThat(conflict(Change.nominate(SLAMET, AidProgram.PKH), leaving))
        .contains("CONFLICTING_PROPOSAL");
    assertThat(conflict(Change.changeHead(HOME, SLAMET, RELATIVE), leaving))
        .contains("CONFLICTING_PROPOSAL");
    assertThat(conflict(Change.renewCard(HOME, NEW_CARD), Change.move(HOME, BELIMBING)))
        .contains("CONFLICTING_PROPOSAL");
  }

  @Test
  void whatBecomesOfAHouseholdMaySpoilWhatIsProposedAboutItsMembers() {
    Change away = Change.moveAway(HOME, RegionCode.of("64.71"));
    Change death = Change.declareIneligible(SLAMET, IneligibilityReason.DECEASED).nextHead(SUMIATI);
    Change coming = Change.transfer(RATNA, HOME, RELATIVE);
    Change birth = Change.takeIn(HOME, Family.member(YANTO, BOTH));

    assertThat(bothWays(Change.declareEligible(SUMIATI), away)).isTrue();
    assertThat(bothWays(Change.nominate(YANTO, AidProgram.SEMBAKO), away)).isTrue();
    assertThat(bothWays(death, coming)).isTrue();
    assertThat(bothWays(death, birth)).isTrue();
  }

  @Test
  void aMemberAndTheHouseholdOfAnotherGoTogether() {
    Change eligible = Change.declareEligible(SLAMET);

    assertThat(bothWays(eligible, Change.move(OTHER_HOME, BELIMBING))).isFalse();
    assertThat(bothWays(eligible, Change.renewCard(HOME, NEW_CARD))).isFalse();
    assertThat(bothWays(eligible, Change.takeIn(HOME, Family.member(YANTO, BOTH)))).isFalse();
  }

  private static boolean bothWays(Change one, Change other) {
    Optional<String> found = conflict(one, other);
    assertThat(conflict(other, one)).isEqualTo(found);
    return found.equals(Optional.of("CONFLICTING_PROPOSAL"));
  }

  @Test
  void aVerdictMaySpoilANomination() {
    assertThat(
            conflict(
                Change.nominate(SLAMET, AidProgram.PKH),
                Change.declareIneligible(SLAMET, IneligibilityReason.WELL_OFF)))
        .contains("CONFLICTING_PROPOSAL");
  }

  @Test
  void aidOfTwoProgramsACorrectionAndTwinsGoTogether() {
    Change pkh = Change.nominate(SLAMET, AidProgram.PKH);

    assertThat(conflict(pkh, Change.nominate(SLAMET, AidProgram.SEMBAKO))).isEmpty();
    assertThat(conflict(pkh, Change.correct(SLAMET, Correction.builder().build()))).isEmpty();
    Member twin = Family.member(YANTO, Family.BOTH);
    assertThat(conflict(Change.takeIn(HOME, twin), Change.takeIn(HOME, twinOf(twin)))).isEmpty();
  }

  @Test
  void siblingsMayComeToOneHouseholdButNoneToTwo() {
    Change first = Change.transfer(SUMIATI, OTHER_HOME, RELATIVE);

    assertThat(conflict(first, Change.transfer(YANTO, OTHER_HOME, RELATIVE))).isEmpty();
    assertThat(conflict(first, Change.transfer(SUMIATI, HOME, RELATIVE)))
        .contains("ONE_OPEN_PROPOSAL");
    assertThat(bothWays(first, Change.transfer(RATNA, HOME, RELATIVE))).isTrue();
  }

  private static Member twinOf(Member twin) {
    return twin.toBuilder().id(SUMIATI).build();
  }

  @Test
  void differentPeopleHaveNothingToDoWithEachOther() {
    assertThat(conflict(Change.declareEligible(SLAMET), Change.declareEligible(YANTO))).isEmpty();
  }
}
