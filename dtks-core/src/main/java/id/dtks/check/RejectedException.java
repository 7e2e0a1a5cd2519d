package id.dtks.check;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Checked#orElseThrow()} for a rejected value; carries the findings. */
public final class RejectedException extends DtksException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** Makes one from the findings of a rejection. */
  public RejectedException(List<Finding> findings) {
    super("REJECTED", "rejected: " + codes(findings));
    this.findings = List.copyOf(findings);
  }

  /** Returns every finding, in the order they were made. */
  public List<Finding> findings() {
    return findings;
  }

  private static String codes(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.code() + (finding.path().isEmpty() ? "" : " at " + finding.path()))
        .collect(Collectors.joining(", "));
  }
}
