package id.dtks.check;

/**
 * The kind of a {@link Finding}. Each feature has an enum of its own that implements this, and a
 * city may bring more. Codes are one name space: {@link #name()} is unique over all of them, is
 * stored with the finding, and never changes.
 */
public interface FindingCode {
  /** The stable code in upper case with underscores, such as {@code NIK_LENGTH}. */
  String name();

  /** The severity a finding has unless a rule set grades it otherwise. */
  Severity severity();
}
