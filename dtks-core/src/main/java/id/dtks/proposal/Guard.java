package id.dtks.proposal;

import id.dtks.change.ChangeFinding;
import id.dtks.change.EvidenceKind;
import id.dtks.check.Bilingual;
import id.dtks.check.Finding;
import id.dtks.check.FindingCode;
import id.dtks.check.Severity;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What a step requires beyond the right role. */
public enum Guard {
  /** Nothing speaks against the change any more; refuses with what does. */
  CHANGE_IS_LEGAL(
      (workflow, attempt) -> attempt.findings().stream().filter(Finding::isError).toList()),
  /** Warnings about the change are acknowledged with a note. */
  WARNINGS_ACKNOWLEDGED(
      ProposalFinding.WARNINGS_NOT_ACKNOWLEDGED,
      "note",
      attempt ->
          attempt.grounds().note().isPresent()
              || attempt.findings().stream()
                  .noneMatch(finding -> finding.severity() == Severity.WARNING)),
  /** A reason is given as a note. */
  REASON_GIVEN(
      ChangeFinding.REASON_REQUIRED, "note", attempt -> attempt.grounds().note().isPresent()),
  /** The change itself rests on evidence, or a step brought it, or this one does. */
  CHANGE_HAS_EVIDENCE(
      (workflow, attempt) ->
          attempt.proposal().hasEvidence() || !attempt.grounds().evidence().isEmpty()
              ? List.of()
              : List.of(ChangeFinding.evidenceMissing(attempt.type().evidence()))),
  /**
   * Whoever takes this step did not make the proposal, revise or submit what it is now, or bring it
   * to where it stands; an endorsement is not by who verified, either.
   */
  FOUR_EYES(
      ProposalFinding.FOUR_EYES,
      "actor",
      attempt -> !hands(attempt).contains(attempt.actor().id())),
  /** Minutes of the musyawarah (<i>berita acara</i>), or a statement of responsibility (SPTJM). */
  DELIBERATION_PROVED(
      ProposalFinding.DELIBERATION_PROOF_MISSING,
      "evidence",
      attempt ->
          attempt.grounds().has(EvidenceKind.MINUTES, EvidenceKind.RESPONSIBILITY_STATEMENT)),
  /** The {@link Statement} of responsibility is signed, in the wording that holds. */
  STATEMENT_SIGNED(Guard::statement),
  /** The endorsement's letter, with number and date. */
  LETTER_GIVEN(
      ProposalFinding.ENDORSEMENT_LETTER_MISSING,
      "evidence",
      attempt ->
          attempt.grounds().evidence().stream()
              .anyMatch(
                  paper ->
                      paper.kind() == EvidenceKind.ENDORSEMENT_LETTER && paper.date().isPresent())),
  /** The batch the proposal is sent with. */
  BATCH_GIVEN(
      ProposalFinding.EXPORT_BATCH_MISSING,
      "evidence",
      attempt -> attempt.grounds().has(EvidenceKind.EXPORT_BATCH)),
  /** The ministry's answer, raw. */
  RESULT_KEPT(
      ProposalFinding.MINISTRY_RESULT_MISSING,
      "evidence",
      attempt -> attempt.grounds().has(EvidenceKind.MINISTRY_RESULT)),
  /** Done in the office that made the proposal. */
  SAME_ROLE(
      ProposalFinding.NOT_THE_CREATING_ROLE,
      "actor",
      attempt -> attempt.actor().role() == attempt.proposal().createdAs()),
  /** Done by the head of the neighbourhood (RT or RW) where the household lives. */
  OWN_NEIGHBOURHOOD(
      ProposalFinding.NOT_OWN_NEIGHBOURHOOD,
      "actor",
      attempt ->
          attempt.actor().area().neighbourhood().isPresent()
              && attempt.actor().area().contains(attempt.proposal().area())),
  /** Not done before since the proposal came to where it stands. */
  NOT_DONE_YET(
      ProposalFinding.ALREADY_DONE,
      "action",
      attempt ->
          attempt.proposal().stepsHere().stream()
              .noneMatch(step -> step.action() == attempt.action())),
  /** One of the {@linkplain Window windows} that speak of the step is open. */
  WINDOW_OPEN(Guard::window),
  /** The {@linkplain Deadline deadline} of the status has passed. */
  DEADLINE_PASSED(Guard::deadline);

  private static final Set<Guard> TOLD_BEFORE =
      EnumSet.of(FOUR_EYES, SAME_ROLE, OWN_NEIGHBOURHOOD, NOT_DONE_YET, DEADLINE_PASSED);

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final BiFunction<Workflow, Attempt, List<Finding>> check;

  Guard(BiFunction<Workflow, Attempt, List<Finding>> check) {
    this.check = check;
  }

  Guard(FindingCode refusal, String path, Predicate<Attempt> met) {
    this(
        (workflow, attempt) ->
            met.test(attempt) ? List.of() : List.of(Finding.of(refusal).at(path)));
  }

  /** Returns the refusals, none if the attempt meets this guard. */
  List<Finding> check(Workflow workflow, Attempt attempt) {
    return check.apply(workflow, attempt);
  }

  /** Tells whether it is known who meets this before anybody gives grounds. */
  boolean isToldBefore() {
    return TOLD_BEFORE.contains(this);
  }

  private static Set<String> hands(Attempt attempt) {
    Proposal proposal = attempt.proposal();
    Set<String> hands = new HashSet<>(proposal.hands(ProposalAction.REVISE, ProposalAction.SUBMIT));
    hands.add(proposal.createdBy());
    hands.add(proposal.lastHand());
    if (attempt.action() == ProposalAction.ENDORSE) {
      hands.addAll(proposal.hands(ProposalAction.VERIFY));
    }
    return hands;
  }

  private static List<Finding> statement(Workflow workflow, Attempt attempt) {
    Statement current = workflow.statement();
    Optional<String> signed = attempt.grounds().statement();
    if (signed.filter(current.version()::equals).isPresent()) {
      return List.of();
    }
    FindingCode refusal =
        signed.isPresent() ? ProposalFinding.STATEMENT_OUTDATED : ProposalFinding.STATEMENT_REFUSED;
    return List.of(
        Finding.of(refusal)
            .with("version", current.version())
            .with("text", current.text().map(Bilingual::toFact).orElse(""))
            .at("statement"));
  }

  private static List<Finding> window(Workflow workflow, Attempt attempt) {
    Calendar calendar = workflow.calendar(attempt.action(), attempt.type(), attempt.actor().role());
    if (calendar.isOpenOn(attempt.today())) {
      return List.of();
    }
    return List.of(
        Finding.of(ProposalFinding.WINDOW_CLOSED)
            .with("action", Finding.label(attempt.action()))
            .with("type", Finding.label(attempt.type()))
            .with("opens", calendar.opens(attempt.today()))
            .at("action"));
  }

  private static List<Finding> deadline(Workflow workflow, Attempt attempt) {
    return workflow
        .deadline(attempt.proposal(), attempt.now().getZone())
        .map(
            last ->
                attempt.today().isAfter(last)
                    ? List.<Finding>of()
                    : List.of(
                        Finding.of(ProposalFinding.DEADLINE_NOT_PASSED)
                            .with("until", last)
                            .at("action")))
        .orElse(List.of(Finding.of(ProposalFinding.NO_DEADLINE).at("action")));
  }
}
