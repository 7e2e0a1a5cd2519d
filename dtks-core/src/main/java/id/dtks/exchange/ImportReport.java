package id.dtks.exchange;

import id.dtks.json.WideValue;
import java.util.List;
import org.immutables.value.Value;

/** What an import did, in numbers. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
public interface ImportReport {
  /** Rows read, without the header. */
  long rows();

  /** Rows that went to the rejects, whole. */
  long rejectedRows();

  /** Households that were not in the register before. */
  long newHouseholds();

  /** Households that the list changed, or that lost a NIK to somebody of the list. */
  long changedHouseholds();

  /** Households that were in the register just so. */
  long unchangedHouseholds();

  /** People who were not in the register before. */
  long newPeople();

  /** How often each kind of finding was made, by code. */
  List<FindingCount> findings();

  /** Whether nothing was stored. */
  boolean dryRun();

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a report. */
  final class Builder extends ImmutableImportReport.Builder {
    Builder() {}
  }
}
