package id.dtks.console;

import id.dtks.household.Eligibility;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import id.dtks.search.query.CaseStanding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a person stands, in words. */
final class StandingText {
  private StandingText() {}

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

  /** Returns where a person stands as the index knows it, with the proposals under way. */
  static String of(CaseStanding standing, Texts texts) {
    Stream<String> verdict =
        Stream.of(
            texts.label(standing.eligibility())
                + standing.reason().map(reason -> " (" + texts.label(reason) + ")").orElse(""));
    Stream<String> state =
        standing.record() == RecordStanding.State.ACTIVE
            ? Stream.empty()
            : Stream.of(texts.label(standing.record()));
    Stream<String> open =
        standing.open().stream().map(status -> texts.of("open", "status", texts.label(status)));
    return Stream.of(verdict, state, open).flatMap(part -> part).collect(Collectors.joining(", "));
  }
}
