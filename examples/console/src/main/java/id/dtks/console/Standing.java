package id.dtks.console;

import id.dtks.household.Eligibility;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;

/** Where a person stands, in words. */
final class Standing {
  private Standing() {}

  static String of(Member member, Texts texts) {
    Eligibility eligibility = member.eligibility();
    RecordStanding standing = member.recordStanding();
    String verdict =
        texts.label(eligibility.verdict())
            + eligibility.reason().map(reason -> " (" + texts.label(reason) + ")").orElse("");
    return standing.state() == RecordStanding.State.ACTIVE
        ? verdict
        : verdict
            + ", "
            + texts.label(standing.state())
            + standing.reason().map(reason -> " (" + texts.label(reason) + ")").orElse("");
  }
}
