package id.dtks.proposal;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/**
 * What can be wrong with a {@link WorkflowPlan}. The path is the key in its file, such as {@code
 * steps[3].to}.
 */
public enum WorkflowFinding implements FindingCode {
  /** The workflow has no name. */
  WORKFLOW_NAME_MISSING,
  /** No words in both languages for that version of the statement: fact {@code version}. */
  WORKFLOW_STATEMENT_UNKNOWN,
  /** A status that is neither of the law nor declared: fact {@code status}. */
  WORKFLOW_STATUS_UNKNOWN,
  /** A status is declared twice, or is one of the law: fact {@code status}. */
  WORKFLOW_STATUS_TWICE,
  /** A step or an opening names no role. */
  WORKFLOW_NOBODY,
  /** An action that makes proposals and is no step: fact {@code action}. */
  WORKFLOW_NOT_A_STEP,
  /** Two steps for the same action from the same status: facts {@code status, action, types}. */
  WORKFLOW_STEP_TWICE,
  /** Nobody may make proposals of these kinds: fact {@code types}. */
  WORKFLOW_NO_OPENING,
  /** These kinds have no effect: fact {@code types}. */
  WORKFLOW_NO_EFFECT,
  /** These kinds have two effects: fact {@code types}. */
  WORKFLOW_EFFECT_TWICE,
  /** No proposal comes to that status: fact {@code status}. */
  WORKFLOW_UNREACHABLE,
  /** From that status no way leads to an end: facts {@code status, types}. */
  WORKFLOW_DEAD_END,
  /** These kinds never come to their effect: facts {@code status, types}. */
  WORKFLOW_EFFECT_UNREACHABLE,
  /** These kinds come to their effect more than once: facts {@code status, types}. */
  WORKFLOW_EFFECT_AGAIN,
  /** The step to the effect does not check that the change is still legal. */
  WORKFLOW_EFFECT_UNCHECKED,
  /** A proposal could be given up after its change was made: facts {@code action, types}. */
  WORKFLOW_GIVEN_UP_LATE,
  /** These kinds can come to their effect without a second pair of eyes: fact {@code types}. */
  WORKFLOW_WITHOUT_FOUR_EYES,
  /** These kinds can come to their effect without a signed statement: fact {@code types}. */
  WORKFLOW_WITHOUT_STATEMENT,
  /** No step that heeds windows is governed by this one. */
  WORKFLOW_WINDOW_UNUSED,
  /** The window ends before it begins to hold. */
  WORKFLOW_WINDOW_NEVER,
  /** A deadline for a status where nothing can expire: fact {@code status}. */
  WORKFLOW_DEADLINE_UNUSED;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
