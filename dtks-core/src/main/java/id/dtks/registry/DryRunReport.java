package id.dtks.registry;

import id.dtks.rule.TrialCount;
import java.util.List;

/**
 * What a dry run of rules found over a register. It reads page by page while others work: what they
 * change between its first look and its last may be told of as before or as after.
 *
 * @param households how many were looked at
 * @param people how many people are in them
 * @param changedMeanwhile whether others changed something while it looked, so that it is not of
 *     one moment
 * @param counts for each rule that is on or would be, in order, what changes
 */
public record DryRunReport(
    long households, long people, boolean changedMeanwhile, List<TrialCount> counts) {
  public DryRunReport {
    counts = List.copyOf(counts);
  }
}
