package id.dtks.search.query;

import id.dtks.household.Eligibility;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.RecordStanding;
import java.util.List;
import java.util.Optional;

/**
 * Where a person's case stands, as the index last heard.
 *
 * @param eligibility may the person receive aid
 * @param reason why not; present exactly if ineligible
 * @param record is the record in use
 * @param life is the person known to live
 * @param open each proposal about this person that still goes on, oldest first
 */
public record CaseStanding(
    Eligibility.Verdict eligibility,
    Optional<IneligibilityReason> reason,
    RecordStanding.State record,
    Life.Status life,
    List<OpenCase> open) {
  public CaseStanding {
    open = List.copyOf(open);
  }

  /** Returns that of a person nobody has assessed and nothing is under way for. */
  public static CaseStanding untouched() {
    return new CaseStanding(
        Eligibility.Verdict.NOT_ASSESSED,
        Optional.empty(),
        RecordStanding.State.ACTIVE,
        Life.Status.ALIVE,
        List.of());
  }
}
