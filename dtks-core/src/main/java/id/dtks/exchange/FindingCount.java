package id.dtks.exchange;

import id.dtks.check.Severity;

/**
 * How often an import found something.
 *
 * @param code the finding's code
 * @param severity its severity
 * @param count how often
 */
public record FindingCount(String code, Severity severity, long count) {
  FindingCount plus(FindingCount other) {
    return new FindingCount(code, severity, count + other.count);
  }
}
