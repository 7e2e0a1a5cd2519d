package id.dtks.proposal;

import id.dtks.change.ChangeFinding;
import id.dtks.change.EvidenceKind;
import id.dtks.check.Finding;
import id.dtks.check.FindingCode;
import id.dtks.check.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a step requires beyond the right role. */
public enum Guard {
  /** Nothing speaks against the change any more; refuses with what does. */
  CHANGE_IS_LEGAL(attempt -> attempt.findings().stream().filter(Finding::isError).toList()),
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
  /** The change itself rests on evidence. */
  CHANGE_HAS_EVIDENCE(
      attempt ->
          attempt.proposal().change().grounds().evidence().isEmpty()
                  && attempt.grounds().evidence().isEmpty()
              ? List.of(ChangeFinding.evidenceMissing(List.of(EvidenceKind.values())))
              : List.of()),
  /** Who made the proposal is not who takes this step. */
  FOUR_EYES(
      ProposalFinding.FOUR_EYES,
      "actor",
      attempt -> !attempt.actor().id().equals(attempt.proposal().createdBy())),
  /** Minutes of the musyawarah (<i>berita acara</i>), or a statement of responsibility (SPTJM). */
  DELIBERATION_PROVED(
      ProposalFinding.DELIBERATION_PROOF_MISSING,
      "evidence",
      attempt ->
          attempt.grounds().has(EvidenceKind.MINUTES, EvidenceKind.RESPONSIBILITY_STATEMENT)),
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
      attempt -> attempt.actor().role() == attempt.proposal().createdAs());

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<Attempt, List<Finding>> check;

  Guard(Function<Attempt, List<Finding>> check) {
    this.check = check;
  }

  Guard(FindingCode refusal, String path, Predicate<Attempt> met) {
    this(attempt -> met.test(attempt) ? List.of() : List.of(Finding.of(refusal).at(path)));
  }

  /** Returns the refusals, none if the attempt meets this guard. */
  public List<Finding> check(Attempt attempt) {
    return check.apply(attempt);
  }
}
