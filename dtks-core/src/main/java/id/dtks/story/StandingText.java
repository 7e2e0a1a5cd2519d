package id.dtks.story;

import id.dtks.household.Eligibility;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;

/** How a person stands, in words. */
final class StandingText {
  private StandingText() {}

  static String of(Member member, Phrases phrases) {
    Eligibility eligibility = member.eligibility();
    RecordStanding standing = member.recordStanding();
    return phrases.shown(member.name().recorded())
        + ": "
        + phrases.label(eligibility.verdict())
        + eligibility.reason().map(reason -> " (" + phrases.label(reason) + ")").orElse("")
        + ", "
        + phrases.label(standing.state())
        + standing.reason().map(reason -> " (" + phrases.label(reason) + ")").orElse("");
  }
}
