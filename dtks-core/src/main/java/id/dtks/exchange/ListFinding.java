package id.dtks.exchange;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** What can be wrong with the content of a row, alone or beside other rows and the register. */
public enum ListFinding implements FindingCode {
  /** The same person stands twice on this family card. */
  ROW_REPEATED(Severity.WARNING),
  /** No code or label of the relationship list (SHDK). */
  RELATIONSHIP_UNKNOWN(Severity.ERROR),
  /** No code or label of the marital list. */
  MARITAL_STATUS_UNKNOWN(Severity.ERROR),
  /** No decile of welfare (<i>desil</i>), which is 1 to 10. */
  DECILE_UNKNOWN_VALUE(Severity.ERROR),
  /** The list says that the person moved. */
  MOVED_IN_LIST(Severity.WARNING),
  /** Some columns are kept as text only: fact {@code columns}. */
  COLUMNS_NOT_USED(Severity.WARNING),
  /** A proposal that was made decided otherwise, so the record stays as it is. */
  DECIDED_OTHERWISE(Severity.WARNING),
  /** District and village name no place in the city. */
  REGION_UNKNOWN(Severity.ERROR),
  /** The village is written otherwise than in the official list. */
  REGION_ALIAS(Severity.INFO),
  /** RT or RW are not written with three digits. */
  RT_STYLE(Severity.INFO),
  /** The row is of a place outside the area of the desk, so it was not taken. */
  ROW_OUTSIDE_AREA(Severity.ERROR),
  /** The family card is registered outside the area of the desk, so the row was not taken. */
  CARD_ELSEWHERE(Severity.ERROR);

  private final Severity severity;

  ListFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
