package id.dtks.registry;

import static id.dtks.Invented.HOME;
import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.SUMIATI;
import static id.dtks.objection.ObjectionKind.CHALLENGE;
import static id.dtks.objection.ObjectionKind.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.Eligibility;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.journal.InMemoryJournal;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.objection.ObjectionStatus;
import id.dtks.objection.Petitions;
import id.dtks.proposal.Proposal;
import id.dtks.region.Area;
import id.dtks.region.RegionCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ObjectionsTest {
  private final Workplace work = new Workplace(new InMemoryJournal());
  private final Objections telihan = work.telihan.objections();
  private final Objections dinsos = work.dinsos.objections();

  private Objection challenge() {
    return telihan.file(Petitions.about(CHALLENGE, SLAMET).build()).orElseThrow();
  }

  private Objection inProcess() {
    return telihan.answer(challenge(), ObjectionAction.TAKE_UP, Grounds.none()).orElseThrow();
  }

  private static List<String> refusals(Checked<?> outcome) {
    assertThat(outcome.isAccepted()).isFalse();
    return outcome.findings().stream().map(Finding::code).toList();
  }

  @Test
  void areFiledForACitizenWithTheDayUntilWhichTheyCanBeAnswered() {
    Objection filed = challenge();

    assertThat(filed.status()).isEqualTo(ObjectionStatus.SUBMITTED);
    assertThat(filed.until()).isEqualTo(Workplace.TODAY.plusDays(14));
    assertThat(filed.area()).isEqualTo(Invented.household().residence().area());
    assertThat(telihan.get(filed.id())).contains(filed);
    assertThat(telihan.open()).containsExactly(filed);
    assertThat(telihan.about(SLAMET)).containsExactly(filed);
    assertThat(telihan.about(SUMIATI)).isEmpty();
  }

  @Test
  void areFiledByTheRtForItsOwnPeopleAlone() {
    Desk rt5 =
        work.registry.deskOf(
            Actor.of("rt-5", Role.RT_RW, Area.parse("64.74.03.1002/005/002").orElseThrow()));
    Desk rt6 =
        work.registry.deskOf(
            Actor.of("rt-6", Role.RT_RW, Area.parse("64.74.03.1002/006/002").orElseThrow()));

    assertThat(rt5.objections().file(Petitions.about(SUPPORT, SLAMET).build()).isAccepted())
        .isTrue();
    assertThat(refusals(rt6.objections().file(Petitions.about(SUPPORT, SLAMET).build())))
        .containsExactly("PERSON_UNKNOWN");
  }

  @Test
  void cannotBeToldOutsideTheAreaFromWhatDoesNotExist() {
    Objection filed = challenge();
    Objections belimbing = work.belimbing.objections();

    assertThat(refusals(belimbing.file(Petitions.about(CHALLENGE, SLAMET).build())))
        .isEqualTo(
            refusals(belimbing.file(Petitions.about(CHALLENGE, new PersonId("nobody")).build())));
    assertThat(belimbing.get(filed.id())).isEmpty();
    assertThat(belimbing.open()).isEmpty();
    assertThat(belimbing.about(SLAMET)).isEmpty();
    assertThat(belimbing.history(filed.id())).isEmpty();
    assertThat(refusals(belimbing.answer(filed, ObjectionAction.TAKE_UP, Grounds.none())))
        .containsExactly("OBJECTION_UNKNOWN");
  }

  @Test
  void areOneOfAKindForEachPersonAndObjectorWhileOpen() {
    Objection first = challenge();

    Checked<Objection> again = telihan.file(Petitions.about(CHALLENGE, SLAMET).build());
    assertThat(refusals(again)).containsExactly("ONE_OPEN_OBJECTION");
    assertThat(again.findings().get(0).facts()).containsEntry("objection", first.id().value());
    assertThat(telihan.file(Petitions.about(CHALLENGE, SLAMET).objector("AGENDA-13").build()))
        .matches(Checked::isAccepted);
    assertThat(telihan.file(Petitions.about(SUPPORT, SLAMET).build())).matches(Checked::isAccepted);
    assertThat(telihan.file(Petitions.about(CHALLENGE, SUMIATI).build()))
        .matches(Checked::isAccepted);
  }

  @Test
  void changeNothingWhenUpheldButSuggestAProposal() {
    Objection upheld =
        dinsos.answer(inProcess(), ObjectionAction.UPHOLD, Grounds.note("benar")).orElseThrow();

    assertThat(upheld.version()).isEqualTo(3);
    assertThat(work.dinsos.household(HOME).orElseThrow().member(SLAMET).orElseThrow().eligibility())
        .isEqualTo(Eligibility.notAssessed());
    assertThat(telihan.open()).isEmpty();
    assertThat(telihan.about(SLAMET)).containsExactly(upheld);
    assertThat(
            work.telihan.propose(upheld.suggestion(work.registry.settings().zone()).orElseThrow()))
        .matches(Checked::isAccepted);
  }

  @Test
  void refuseWhatSomebodyElseChangedMeanwhile() {
    Objection filed = challenge();
    telihan.answer(filed, ObjectionAction.TAKE_UP, Grounds.none()).orElseThrow();

    Checked<Objection> outcome = telihan.answer(filed, ObjectionAction.TAKE_UP, Grounds.none());

    assertThat(refusals(outcome)).containsExactly("STALE_VERSION");
    assertThat(outcome.findings().get(0).facts()).containsEntry("current", "2");
  }

  @Test
  void countTheirDaysInTheZoneOfTheCity() {
    work.minutesPass(15 * 60); // 17.00 in UTC, one o'clock of the next day in Bontang

    assertThat(challenge().until()).isEqualTo(Workplace.TODAY.plusDays(15));
  }

  @Test
  void lapseTogetherOnceTheirTimeIsOver() {
    Objection first = challenge();
    work.daysPass(1);
    Objection second = telihan.file(Petitions.about(CHALLENGE, SUMIATI).build()).orElseThrow();
    assertThat(telihan.open()).containsExactly(first, second);
    work.daysPass(13);
    assertThat(dinsos.lapse().orElseThrow()).isEmpty();

    work.daysPass(1);
    assertThat(work.belimbing.objections().lapse().orElseThrow()).isEmpty();
    assertThat(refusals(work.head.objections().lapse()))
        .containsExactly("OBJECTION_ROLE_NOT_ALLOWED");
    assertThat(dinsos.lapse().orElseThrow()).extracting(Objection::id).containsExactly(first.id());

    assertThat(telihan.get(first.id()).orElseThrow().status()).isEqualTo(ObjectionStatus.LAPSED);
    assertThat(telihan.open()).containsExactly(second);
    assertThat(telihan.file(Petitions.about(CHALLENGE, SLAMET).build()))
        .matches(Checked::isAccepted);
  }

  @Test
  void followThePersonToAnotherKelurahan() {
    Objection filed = challenge();
    Household moved = moveTo(Invented.BELIMBING);

    assertThat(telihan.open()).isEmpty();
    assertThat(work.belimbing.objections().open()).containsExactly(filed);
    assertThat(
            work.belimbing
                .objections()
                .answer(filed, ObjectionAction.TAKE_UP, Grounds.none())
                .orElseThrow()
                .area())
        .isEqualTo(moved.residence().area());
  }

  @Test
  void areNotReadByCitingThem() {
    Objection elsewhere = challenge();
    moveTo(Invented.BELIMBING);
    Household other =
        Invented.household().toBuilder()
            .id(new HouseholdId("household-other"))
            .familyCards(List.of())
            .members(List.of(other(SUMIATI, "person-other")))
            .build();
    store(other);

    Proposal citing =
        work.telihan
            .propose(
                Change.declareEligible(other.members().get(0).id())
                    .on(Workplace.TODAY)
                    .evidence(elsewhere.reference()))
            .orElseThrow();

    assertThat(work.telihan.dossier(citing.id()).orElseThrow().objections()).isEmpty();
    assertThat(work.dinsos.dossier(citing.id()).orElseThrow().objections()).hasSize(1);
  }

  private static Member other(PersonId like, String id) {
    return Invented.household().member(like).orElseThrow().toBuilder()
        .id(new PersonId(id))
        .nik(Optional.empty())
        .build();
  }

  private Household moveTo(RegionCode village) {
    Household moved =
        work.dinsos.household(HOME).orElseThrow().toBuilder()
            .residence(Residence.builder().region(village).build())
            .build();
    store(moved);
    return moved;
  }

  private void store(Household household) {
    work.dinsos.intake(
        false,
        intake -> {
          intake.store(List.of(household));
          return true;
        });
  }

  @Test
  void areNothingToTheFeed() {
    long before = work.registry.lastSequence();
    challenge();

    assertThat(work.registry.changes(before, 10))
        .isEqualTo(new Changes(before + 1, List.of(), List.of()));
  }

  @Test
  void areListedWithWhatTheRoleMayDo() {
    assertThat(telihan.actions(challenge()))
        .containsExactly(ObjectionAction.TAKE_UP, ObjectionAction.LAPSE);
    assertThat(dinsos.history(challengeOf(SUMIATI).id())).hasSize(1);
  }

  private Objection challengeOf(PersonId person) {
    return telihan.file(Petitions.about(CHALLENGE, person).build()).orElseThrow();
  }
}
