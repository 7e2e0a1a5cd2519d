package id.dtks.registry;

import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.SUMIATI;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.Eligibility;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.journal.InMemoryJournal;
import id.dtks.proposal.Effect;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Statement;
import id.dtks.proposal.Step;
import id.dtks.proposal.Workflow;
import id.dtks.proposal.WorkflowPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change is made once, whatever workflow its proposal comes under on its way. */
final class EffectTest {
  private static final Grounds SIGNED =
      Grounds.note("diperiksa").signed(Statement.OF_THE_LAW.version());

  private final Workplace work = new Workplace(new InMemoryJournal());
  private final Desk ministry = work.registry.deskOf(Invented.atBontang(Role.MINISTRY_IMPORT));

  private static Grounds paper(EvidenceKind kind) {
    return Grounds.evidence(Evidence.of(kind, "1/2026").dated(Workplace.TODAY));
  }

  private static Change ready(Change change) {
    return change
        .on(Workplace.TODAY.minusDays(1))
        .note("invented")
        .evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT-5"))
        .evidence(Evidence.of(EvidenceKind.DEATH_CERTIFICATE, "474.3/1"));
  }

  private Proposal step(Desk desk, Proposal proposal, ProposalAction action, Grounds grounds) {
    work.minutesPass(1);
    return desk.advance(proposal, action, grounds).orElseThrow();
  }

  private Proposal sentNomination() {
    Proposal draft =
        work.telihan.propose(ready(Change.nominate(SLAMET, AidProgram.PKH))).orElseThrow();
    Proposal waiting = step(work.telihan, draft, ProposalAction.DELIBERATE, Grounds.note("x"));
    Proposal agreed = step(work.lurah, waiting, ProposalAction.AGREE, paper(EvidenceKind.MINUTES));
    Proposal submitted = step(work.telihan, agreed, ProposalAction.SUBMIT, SIGNED);
    Proposal verified = step(work.dinsos, submitted, ProposalAction.VERIFY, Grounds.none());
    Proposal endorsed =
        step(work.head, verified, ProposalAction.ENDORSE, paper(EvidenceKind.ENDORSEMENT_LETTER));
    return sent(endorsed);
  }

  private Proposal sent(Proposal endorsed) {
    return step(work.dinsos, endorsed, ProposalAction.SEND, paper(EvidenceKind.EXPORT_BATCH));
  }

  private Proposal determined(Proposal sent) {
    return step(ministry, sent, ProposalAction.DETERMINE, paper(EvidenceKind.MINISTRY_RESULT));
  }

  private Member person(PersonId id) {
    return work.dinsos.householdOf(id).orElseThrow().member(id).orElseThrow();
  }

  private void adoptEffect(ProposalType type, ProposalStatus at) {
    work.head
        .adoption()
        .workflow(Workflow.of(effective(type, at)).orElseThrow().write())
        .orElseThrow();
  }

  /** Returns the standard plan with the changes of one kind made elsewhere. */
  private static WorkflowPlan effective(ProposalType type, ProposalStatus at) {
    WorkflowPlan standard = Workflow.standard().plan();
    List<Effect> effects =
        standard.effects().stream()
            .map(
                effect ->
                    new Effect(
                        effect.at(),
                        List.of(ProposalType.values()).stream()
                            .filter(
                                one ->
                                    one == type
                                        ? effect.at().equals(at)
                                        : effect.types().contains(one))
                            .toList()))
            .toList();
    List<Step> steps =
        standard.steps().stream()
            .filter(step -> at.equals(ProposalStatus.DETERMINED) || !givesUpLate(step))
            .toList();
    return standard.toBuilder().name("own").effects(effects).steps(steps).build();
  }

  private static boolean givesUpLate(Step step) {
    return step.action() == ProposalAction.EXPIRE
        && List.of(ProposalStatus.ENDORSED, ProposalStatus.SENT).contains(step.from());
  }

  @Test
  void isNotLostUnderAWorkflowThatHasItEarlier() {
    Proposal sent = sentNomination();
    adoptEffect(ProposalType.PROGRAM_NOMINATION, ProposalStatus.ENDORSED);

    assertThat(work.dinsos.standing(sent).effective()).isFalse();
    Proposal determined = determined(sent);

    assertThat(person(SLAMET).programs()).containsExactly(AidProgram.PKH);
    assertThat(determined.isMade()).isTrue();
    assertThat(work.dinsos.standing(determined).effective()).isTrue();
  }

  @Test
  void isNotMadeByARefusalUnderAWorkflowThatHasItEarlier() {
    Proposal sent = sentNomination();
    adoptEffect(ProposalType.PROGRAM_NOMINATION, ProposalStatus.ENDORSED);

    Proposal rejected =
        step(ministry, sent, ProposalAction.REJECT, paper(EvidenceKind.MINISTRY_RESULT));

    assertThat(person(SLAMET).programs()).isEmpty();
    assertThat(rejected.isMade()).isFalse();
    assertThat(work.telihan.renew(rejected.id()).isAccepted()).isTrue();
  }

  @Test
  void isNotMadeAgainUnderAWorkflowThatHasItLater() {
    Proposal deactivated =
        work.endorsed(ready(Change.deactivate(SUMIATI, InactivationReason.DECEASED)));
    work.endorsed(ready(Change.reactivate(SUMIATI)));
    adoptEffect(ProposalType.DEACTIVATION, ProposalStatus.DETERMINED);

    Proposal determined = determined(sent(deactivated));

    assertThat(person(SUMIATI).recordStanding().state()).isEqualTo(RecordStanding.State.ACTIVE);
    assertThat(determined.madeAt()).isEqualTo(deactivated.madeAt()).isPresent();
  }

  @Test
  void isNotGivenUpOnceItWasMade() {
    Proposal deactivated =
        work.endorsed(ready(Change.deactivate(SUMIATI, InactivationReason.DECEASED)));
    adoptEffect(ProposalType.DEACTIVATION, ProposalStatus.DETERMINED);
    work.daysPass(900);

    assertThat(work.dinsos.actions(deactivated)).containsExactly(ProposalAction.SEND);
    assertThat(work.dinsos.standing(deactivated).until()).isEmpty();
  }

  @Test
  void leavesRoomForTheNextProposalOfItsMatterOnceItWasMade() {
    Proposal first =
        work.endorsed(ready(Change.declareIneligible(SUMIATI, IneligibilityReason.WELL_OFF)));
    work.daysPass(400);

    Proposal second = work.endorsed(ready(Change.declareEligible(SUMIATI)));

    assertThat(person(SUMIATI).eligibility().verdict()).isEqualTo(Eligibility.Verdict.ELIGIBLE);
    assertThat(work.telihan.openProposals(Invented.HOME)).containsExactly(first, second);
    assertThat(work.registry.verify((done, total) -> {}).breach()).isEmpty();
    determined(sent(first));
    assertThat(work.registry.verify((done, total) -> {}).breach()).isEmpty();
  }

  @Test
  void keepsOutOneOfItsMatterUntilItIsMade() {
    work.telihan.propose(ready(Change.declareEligible(SUMIATI))).orElseThrow();

    assertThat(
            work.telihan
                .propose(ready(Change.declareIneligible(SUMIATI, IneligibilityReason.WELL_OFF)))
                .findings())
        .extracting(Finding::code)
        .contains("ONE_OPEN_PROPOSAL");
  }

  @Test
  void keepsAWorkflowOutThatWouldNeverMakeIt() {
    sentNomination();
    WorkflowPlan early = effective(ProposalType.PROGRAM_NOMINATION, ProposalStatus.ENDORSED);
    WorkflowPlan refusing =
        early.toBuilder()
            .steps(
                early.steps().stream()
                    .filter(step -> step.action() != ProposalAction.DETERMINE)
                    .toList())
            .effects(List.of(new Effect(ProposalStatus.ENDORSED, List.of(ProposalType.values()))))
            .build();

    assertThat(
            work.head.adoption().workflow(Workflow.of(refusing).orElseThrow().write()).findings())
        .extracting(Finding::code)
        .containsExactly("PROPOSALS_STRANDED");
  }
}
