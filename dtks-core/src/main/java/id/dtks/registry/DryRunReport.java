package id.dtks.registry;

import id.dtks.rule.TrialCount;
import java.util.List;

/**
 * What a dry run of rules found over a register.
 *
 * @param households how many were looked at
 * @param people how many people are in them
 * @param counts for each rule that is on or would be, in order, what changes
 */
public record DryRunReport(long households, long people, List<TrialCount> counts) {
  public DryRunReport {
    counts = List.copyOf(counts);
  }
}
