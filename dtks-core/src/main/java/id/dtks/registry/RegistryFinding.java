package id.dtks.registry;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** Why a desk refuses. */
public enum RegistryFinding implements FindingCode {
  /** There is no such proposal in the area of the desk. */
  PROPOSAL_UNKNOWN,
  /** There is no such objection in the area of the desk. */
  OBJECTION_UNKNOWN,
  /** The role may not read lists into the register. */
  ROLE_MAY_NOT_IMPORT;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
