package id.dtks.proposal;

import static id.dtks.actor.Role.DINSOS_HEAD;
import static id.dtks.actor.Role.DINSOS_VERIFIER;
import static id.dtks.actor.Role.KELURAHAN_OPERATOR;
import static id.dtks.actor.Role.LURAH;
import static id.dtks.actor.Role.MAYOR;
import static id.dtks.actor.Role.MINISTRY_IMPORT;
import static id.dtks.actor.Role.RT_RW;
import static id.dtks.change.ProposalType.AREA_TRANSFER;
import static id.dtks.change.ProposalType.CARETAKER_CHANGE;
import static id.dtks.change.ProposalType.DATA_CORRECTION;
import static id.dtks.change.ProposalType.DEACTIVATION;
import static id.dtks.change.ProposalType.DUPLICATE_MERGE;
import static id.dtks.change.ProposalType.ELIGIBILITY_REVIEW;
import static id.dtks.change.ProposalType.FAMILY_CHANGE;
import static id.dtks.change.ProposalType.NEW_REGISTRATION;
import static id.dtks.change.ProposalType.PBI_REACTIVATION;
import static id.dtks.change.ProposalType.PROGRAM_NOMINATION;
import static id.dtks.change.ProposalType.REACTIVATION;
import static id.dtks.change.ProposalType.REMOVAL;
import static id.dtks.proposal.Guard.BATCH_GIVEN;
import static id.dtks.proposal.Guard.CHANGE_HAS_EVIDENCE;
import static id.dtks.proposal.Guard.CHANGE_IS_LEGAL;
import static id.dtks.proposal.Guard.DEADLINE_PASSED;
import static id.dtks.proposal.Guard.DELIBERATION_PROVED;
import static id.dtks.proposal.Guard.FOUR_EYES;
import static id.dtks.proposal.Guard.LETTER_GIVEN;
import static id.dtks.proposal.Guard.NOT_DONE_YET;
import static id.dtks.proposal.Guard.OWN_NEIGHBOURHOOD;
import static id.dtks.proposal.Guard.REASON_GIVEN;
import static id.dtks.proposal.Guard.RESULT_KEPT;
import static id.dtks.proposal.Guard.SAME_ROLE;
import static id.dtks.proposal.Guard.STATEMENT_SIGNED;
import static id.dtks.proposal.Guard.WARNINGS_ACKNOWLEDGED;
import static id.dtks.proposal.Guard.WINDOW_OPEN;
import static id.dtks.proposal.ProposalStatus.AWAITING_DELIBERATION;
import static id.dtks.proposal.ProposalStatus.CANCELLED;
import static id.dtks.proposal.ProposalStatus.DELIBERATED;
import static id.dtks.proposal.ProposalStatus.DETERMINED;
import static id.dtks.proposal.ProposalStatus.DRAFT;
import static id.dtks.proposal.ProposalStatus.ENDORSED;
import static id.dtks.proposal.ProposalStatus.EXPIRED;
import static id.dtks.proposal.ProposalStatus.REJECTED_DELIBERATION;
import static id.dtks.proposal.ProposalStatus.REJECTED_DINSOS;
import static id.dtks.proposal.ProposalStatus.REJECTED_MINISTRY;
import static id.dtks.proposal.ProposalStatus.RETURNED;
import static id.dtks.proposal.ProposalStatus.SENT;
import static id.dtks.proposal.ProposalStatus.SUBMITTED;
import static id.dtks.proposal.ProposalStatus.VERIFIED;

import id.dtks.change.ProposalType;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of {@link Workflow#standard()}; see there for where it comes from. */
final class StandardWorkflow {
  /** What the ministry decides; the change is made when it has. */
  private static final List<ProposalType> OF_THE_MINISTRY =
      List.of(NEW_REGISTRATION, PROGRAM_NOMINATION, PBI_REACTIVATION, CARETAKER_CHANGE);

  /** What the city decides; the change is made when it is endorsed. */
  private static final List<ProposalType> OF_THE_CITY = without(OF_THE_MINISTRY);

  /** What may concern several villages, so that Dinsos proposes it too. */
  private static final List<ProposalType> ACROSS_VILLAGES =
      List.of(AREA_TRANSFER, FAMILY_CHANGE, DUPLICATE_MERGE, REMOVAL, DATA_CORRECTION);

  private static final List<ProposalType> WITHIN_ONE_VILLAGE = without(ACROSS_VILLAGES);

  /** What is true or not, and not for a musyawarah to agree on. */
  private static final List<ProposalType> SHORT_CUT_OF_A_VILLAGE =
      List.of(ELIGIBILITY_REVIEW, DEACTIVATION, REACTIVATION);

  private static final List<ProposalType> SHORT_CUT_ACROSS_VILLAGES =
      List.of(DATA_CORRECTION, AREA_TRANSFER, FAMILY_CHANGE, DUPLICATE_MERGE);

  private StandardWorkflow() {}

  static WorkflowPlan plan() {
    return WorkflowPlan.builder()
        .name("dtks-2026")
        .statement(Statement.OF_THE_LAW)
        .addOpenings(
            new Opening(WITHIN_ONE_VILLAGE, List.of(RT_RW, KELURAHAN_OPERATOR)),
            new Opening(ACROSS_VILLAGES, List.of(RT_RW, KELURAHAN_OPERATOR, DINSOS_VERIFIER)))
        .addEffects(new Effect(ENDORSED, OF_THE_CITY), new Effect(DETERMINED, OF_THE_MINISTRY))
        .addAllSteps(inTheKelurahan())
        .addAllSteps(atDinsos())
        .addAllSteps(atTheMinistry())
        .addAllSteps(completed())
        .addAllSteps(givenUp())
        .addDeadlines(
            new Deadline(DRAFT, List.of(), Period.ofMonths(6)),
            new Deadline(AWAITING_DELIBERATION, List.of(), Period.ofMonths(3)),
            new Deadline(DELIBERATED, List.of(), Period.ofMonths(3)),
            new Deadline(RETURNED, List.of(), Period.ofMonths(3)))
        .build();
  }

  private static List<Step> inTheKelurahan() {
    Guard[] submitting = {
      CHANGE_IS_LEGAL, WARNINGS_ACKNOWLEDGED, CHANGE_HAS_EVIDENCE, STATEMENT_SIGNED, WINDOW_OPEN
    };
    Step shortCut = Step.of(DRAFT, ProposalAction.SUBMIT, SUBMITTED).requiring(submitting);
    return List.of(
        Step.of(DRAFT, ProposalAction.RECOMMEND, DRAFT)
            .by(RT_RW)
            .requiring(OWN_NEIGHBOURHOOD, FOUR_EYES, NOT_DONE_YET, REASON_GIVEN),
        Step.of(DRAFT, ProposalAction.DELIBERATE, AWAITING_DELIBERATION)
            .by(KELURAHAN_OPERATOR)
            .requiring(CHANGE_IS_LEGAL, WARNINGS_ACKNOWLEDGED),
        shortCut.by(KELURAHAN_OPERATOR).only(SHORT_CUT_OF_A_VILLAGE),
        shortCut.by(KELURAHAN_OPERATOR, DINSOS_VERIFIER).only(SHORT_CUT_ACROSS_VILLAGES),
        shortCut.by(DINSOS_VERIFIER).only(List.of(REMOVAL)),
        Step.of(AWAITING_DELIBERATION, ProposalAction.AGREE, DELIBERATED)
            .by(LURAH)
            .requiring(DELIBERATION_PROVED),
        Step.of(AWAITING_DELIBERATION, ProposalAction.REJECT, REJECTED_DELIBERATION)
            .by(LURAH)
            .requiring(DELIBERATION_PROVED, REASON_GIVEN),
        Step.of(DELIBERATED, ProposalAction.SUBMIT, SUBMITTED)
            .by(KELURAHAN_OPERATOR)
            .requiring(submitting),
        revise().by(KELURAHAN_OPERATOR).only(WITHIN_ONE_VILLAGE),
        revise().by(KELURAHAN_OPERATOR, DINSOS_VERIFIER).only(ACROSS_VILLAGES));
  }

  private static List<Step> atDinsos() {
    Step endorse =
        Step.of(VERIFIED, ProposalAction.ENDORSE, ENDORSED)
            .requiring(CHANGE_IS_LEGAL, FOUR_EYES, LETTER_GIVEN, WINDOW_OPEN);
    return List.of(
        Step.of(SUBMITTED, ProposalAction.VERIFY, VERIFIED)
            .by(DINSOS_VERIFIER)
            .requiring(CHANGE_IS_LEGAL, CHANGE_HAS_EVIDENCE, FOUR_EYES, WINDOW_OPEN),
        Step.of(SUBMITTED, ProposalAction.RETURN, RETURNED)
            .by(DINSOS_VERIFIER)
            .requiring(FOUR_EYES, REASON_GIVEN),
        Step.of(SUBMITTED, ProposalAction.REJECT, REJECTED_DINSOS)
            .by(DINSOS_VERIFIER)
            .requiring(FOUR_EYES, REASON_GIVEN),
        endorse.by(DINSOS_HEAD, MAYOR).only(without(List.of(REMOVAL))),
        endorse.by(DINSOS_HEAD).only(List.of(REMOVAL)));
  }

  private static List<Step> atTheMinistry() {
    return List.of(
        Step.of(ENDORSED, ProposalAction.SEND, SENT).by(DINSOS_VERIFIER).requiring(BATCH_GIVEN),
        Step.of(SENT, ProposalAction.DETERMINE, DETERMINED)
            .by(MINISTRY_IMPORT)
            .requiring(CHANGE_IS_LEGAL, RESULT_KEPT),
        Step.of(SENT, ProposalAction.REJECT, REJECTED_MINISTRY)
            .by(MINISTRY_IMPORT)
            .requiring(RESULT_KEPT));
  }

  /** A draft may be unfinished, so the office that made it may put it right. */
  private static List<Step> completed() {
    Step revise = Step.of(DRAFT, ProposalAction.REVISE, DRAFT).requiring(SAME_ROLE);
    return List.of(
        revise.by(RT_RW, KELURAHAN_OPERATOR).only(WITHIN_ONE_VILLAGE),
        revise.by(RT_RW, KELURAHAN_OPERATOR, DINSOS_VERIFIER).only(ACROSS_VILLAGES));
  }

  /** Cancelled by who proposed, until Dinsos has it; expired until the change is made. */
  private static List<Step> givenUp() {
    List<Step> steps = new ArrayList<>();
    for (ProposalStatus from : List.of(DRAFT, AWAITING_DELIBERATION, DELIBERATED, RETURNED)) {
      Step cancel =
          Step.of(from, ProposalAction.CANCEL, CANCELLED).requiring(SAME_ROLE, REASON_GIVEN);
      steps.add(cancel.by(RT_RW, KELURAHAN_OPERATOR).only(WITHIN_ONE_VILLAGE));
      steps.add(cancel.by(RT_RW, KELURAHAN_OPERATOR, DINSOS_VERIFIER).only(ACROSS_VILLAGES));
    }
    for (ProposalStatus from :
        List.of(DRAFT, AWAITING_DELIBERATION, DELIBERATED, SUBMITTED, RETURNED, VERIFIED)) {
      steps.add(expire(from));
    }
    for (ProposalStatus from : List.of(ENDORSED, SENT)) {
      steps.add(expire(from).only(OF_THE_MINISTRY));
    }
    return steps;
  }

  private static Step revise() {
    return Step.of(RETURNED, ProposalAction.REVISE, DRAFT);
  }

  private static Step expire(ProposalStatus from) {
    return Step.of(from, ProposalAction.EXPIRE, EXPIRED)
        .by(DINSOS_VERIFIER, DINSOS_HEAD)
        .requiring(DEADLINE_PASSED);
  }

  private static List<ProposalType> without(List<ProposalType> others) {
    return Arrays.stream(ProposalType.values()).filter(type -> !others.contains(type)).toList();
  }
}
