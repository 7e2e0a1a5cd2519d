package id.dtks.objection;

import static id.dtks.Invented.SLAMET;
import static id.dtks.objection.ObjectionAction.DISMISS;
import static id.dtks.objection.ObjectionAction.LAPSE;
import static id.dtks.objection.ObjectionAction.TAKE_UP;
import static id.dtks.objection.ObjectionAction.UPHOLD;
import static id.dtks.objection.ObjectionStatus.IN_PROCESS;
import static id.dtks.objection.ObjectionStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.DeclareEligible;
import id.dtks.change.DeclareIneligible;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.household.IneligibilityReason;
import id.dtks.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ObjectionJourneyTest {
  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final LocalDate UNTIL = LocalDate.of(2026, 11, 20);
  private static final Instant DECIDED = Instant.parse("2026-11-17T20:00:00Z");

  private final ObjectionJourney journey = ObjectionJourney.standard();

  private static Objection objection(ObjectionKind kind, ObjectionStatus status) {
    return Objection.builder()
        .id(new ObjectionId("o-1"))
        .petition(Petitions.about(kind, SLAMET).build())
        .household(Invented.HOME)
        .area(Invented.household().residence().area())
        .status(status)
        .filedBy("operator")
        .filedAs(Role.KELURAHAN_OPERATOR)
        .filedAt(Instant.parse("2026-11-06T02:00:00Z"))
        .until(UNTIL)
        .build();
  }

  private List<String> refusals(
      ObjectionStatus status, ObjectionAction action, Actor actor, Grounds grounds, LocalDate day) {
    return journey
        .check(
            new ObjectionAttempt(
                objection(ObjectionKind.CHALLENGE, status), action, actor, grounds, day))
        .findings()
        .stream()
        .map(Finding::code)
        .toList();
  }

  private static Actor as(Role role) {
    return Invented.atBontang(role);
  }

  @Test
  void isFiledByTheKelurahanOrTheRtAlone() {
    assertThat(journey.checkFiler(Role.KELURAHAN_OPERATOR)).isEmpty();
    assertThat(journey.checkFiler(Role.RT_RW)).isEmpty();
    assertThat(journey.checkFiler(Role.DINSOS_VERIFIER))
        .extracting(Finding::code)
        .containsExactly("OBJECTION_ROLE_NOT_ALLOWED");
  }

  @Test
  void isTakenUpByTheKelurahan() {
    assertThat(refusals(SUBMITTED, TAKE_UP, as(Role.LURAH), Grounds.none(), UNTIL)).isEmpty();
    assertThat(refusals(SUBMITTED, TAKE_UP, as(Role.RT_RW), Grounds.none(), UNTIL))
        .containsExactly("OBJECTION_ROLE_NOT_ALLOWED");
  }

  @ParameterizedTest
  @EnumSource(names = {"UPHOLD", "DISMISS"})
  void isDecidedByAVerifierWithANote(ObjectionAction action) {
    Actor verifier = as(Role.DINSOS_VERIFIER);
    assertThat(refusals(IN_PROCESS, action, verifier, Grounds.note("benar"), UNTIL)).isEmpty();
    assertThat(refusals(IN_PROCESS, action, verifier, Grounds.none(), UNTIL))
        .containsExactly("OBJECTION_NOTE_MISSING");
    assertThat(refusals(IN_PROCESS, action, as(Role.LURAH), Grounds.none(), UNTIL))
        .containsExactly("OBJECTION_ROLE_NOT_ALLOWED", "OBJECTION_NOTE_MISSING");
  }

  @Test
  void isNotDecidedByWhoFiledItInAnyOffice() {
    Actor same = Actor.of("operator", Role.DINSOS_VERIFIER, Invented.BONTANG);

    assertThat(refusals(IN_PROCESS, UPHOLD, same, Grounds.note("benar"), UNTIL))
        .containsExactly("OBJECTION_FOUR_EYES");
  }

  @Test
  void lapsesOnceTheLastDayIsOverAndNotBefore() {
    LocalDate after = UNTIL.plusDays(1);
    Actor lurah = as(Role.LURAH);
    assertThat(refusals(SUBMITTED, LAPSE, lurah, Grounds.none(), UNTIL))
        .containsExactly("OBJECTION_NOT_OVERDUE");
    assertThat(refusals(SUBMITTED, LAPSE, lurah, Grounds.none(), after)).isEmpty();
    assertThat(refusals(IN_PROCESS, LAPSE, lurah, Grounds.none(), after)).isEmpty();
    assertThat(refusals(SUBMITTED, TAKE_UP, lurah, Grounds.none(), after))
        .containsExactly("OBJECTION_OVERDUE");
  }

  @ParameterizedTest
  @EnumSource(names = {"UPHELD", "DISMISSED", "LAPSED"})
  void endsThere(ObjectionStatus end) {
    assertThat(journey.isOpen(end)).isFalse();
    assertThat(refusals(end, DISMISS, as(Role.DINSOS_VERIFIER), Grounds.note("x"), UNTIL))
        .containsExactly("OBJECTION_CLOSED");
  }

  @Test
  void namesWhatCanBeDoneInsteadAndByWhom() {
    Finding refusal = upholdingRefused(SUBMITTED);

    assertThat(Words.in(Language.INDONESIAN).remedy(refusal))
        .contains(
            "Yang dapat dilakukan sekarang: proses (Operator SIKS-NG kelurahan, Lurah),"
                + " nyatakan lewat waktu (Operator SIKS-NG kelurahan, Lurah,"
                + " Verifikator Dinsos-PM).");
    assertThat(Words.in(Language.ENGLISH).remedy(refusal).orElseThrow())
        .startsWith("What can be done now: take up (")
        .contains("Dinsos-PM verifier)");
  }

  @ParameterizedTest
  @EnumSource
  void namesNothingToDoWithWhatHasEnded(Language language) {
    Finding refusal = upholdingRefused(ObjectionStatus.LAPSED);

    assertThat(Words.in(language).message(refusal) + Words.in(language).remedy(refusal))
        .doesNotContain("{", ": .", "ObjectionAction.", "ObjectionStatus.");
  }

  private Finding upholdingRefused(ObjectionStatus status) {
    return journey
        .check(
            new ObjectionAttempt(
                objection(ObjectionKind.SUPPORT, status),
                UPHOLD,
                as(Role.DINSOS_VERIFIER),
                Grounds.note("x"),
                UNTIL))
        .findings()
        .get(0);
  }

  private static Objection upheld(ObjectionKind kind) {
    return objection(kind, IN_PROCESS)
        .after(
            ObjectionStepTaken.builder()
                .action(UPHOLD)
                .before(IN_PROCESS)
                .after(ObjectionStatus.UPHELD)
                .actor("verifier")
                .role(Role.DINSOS_VERIFIER)
                .at(DECIDED)
                .grounds(
                    Grounds.note("benar").withEvidence(Evidence.of(EvidenceKind.FIELD_REPORT, "7")))
                .build());
  }

  @Test
  void suggestsTheChangeThatFollowsFromAnUpheldChallenge() {
    Objection upheld = upheld(ObjectionKind.CHALLENGE);

    Change change = upheld.suggestion(WITA).orElseThrow();

    assertThat(change).isInstanceOf(DeclareIneligible.class);
    assertThat(((DeclareIneligible) change).reason())
        .isEqualTo(IneligibilityReason.OBJECTION_UPHELD);
    assertThat(change.grounds().day()).contains(LocalDate.of(2026, 11, 18));
    assertThat(change.grounds().note()).contains("benar");
    assertThat(change.grounds().has(EvidenceKind.FIELD_REPORT)).isTrue();
    assertThat(Objection.citedBy(change)).containsExactly(upheld.id());
  }

  @Test
  void suggestsEligibilityForUpheldSupportAndNothingElseOtherwise() {
    assertThat(upheld(ObjectionKind.SUPPORT).suggestion(WITA))
        .containsInstanceOf(DeclareEligible.class);
    assertThat(objection(ObjectionKind.CHALLENGE, IN_PROCESS).suggestion(WITA)).isEmpty();
  }

  @Test
  void readsBackFromJson() {
    Objection upheld = upheld(ObjectionKind.CHALLENGE);

    assertThat(Json.read(Json.write(upheld), Objection.class)).isEqualTo(upheld);
  }
}
