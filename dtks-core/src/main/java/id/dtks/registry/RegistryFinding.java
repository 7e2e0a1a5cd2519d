package id.dtks.registry;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** Why a desk refuses, and what it warns of. */
public enum RegistryFinding implements FindingCode {
  /** There is no such proposal in the area of the desk. */
  PROPOSAL_UNKNOWN,
  /** There is no such objection in the area of the desk. */
  OBJECTION_UNKNOWN,
  /** The role may not read lists into the register. */
  ROLE_MAY_NOT_IMPORT,
  /** The role may not put a workflow or rules in force: fact roles. */
  ROLE_MAY_NOT_ADOPT,
  /** Open proposals stand where a new workflow leads nowhere: facts count and status. */
  PROPOSALS_STRANDED,
  /** Only a proposal whose way ended without its change can be made anew. */
  NOT_TO_BE_RENEWED,
  /** A revision is of another kind, or about somebody else, than the proposal. */
  REVISED_OTHERWISE,
  /** The household would come to lie outside the desk's area or the regency. */
  OUTSIDE_AREA,
  /** The adopted workflow cannot be read; another is in force: fact {@code name}. */
  WORKFLOW_NOT_READ,
  /** Not all of the adopted rules can be read; the rest is in force: fact {@code name}. */
  RULES_PARTLY_READ;

  @Override
  public Severity severity() {
    return this == WORKFLOW_NOT_READ || this == RULES_PARTLY_READ
        ? Severity.WARNING
        : Severity.ERROR;
  }
}
