package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.check.RejectedException;
import java.util.List;

/** Makes the exceptions with which a command refuses. */
final class Refusal {
  private Refusal() {}

  /**
   * Returns the exception that refuses for one reason.
   *
   * @param facts names and values in turn
   */
  static RejectedException of(ConsoleFinding code, Object... facts) {
    Finding finding = Finding.of(code);
    for (int i = 0; i < facts.length; i += 2) {
      finding = finding.with(String.valueOf(facts[i]), facts[i + 1]);
    }
    return new RejectedException(List.of(finding));
  }
}
