package id.dtks.console;

import id.dtks.household.Eligibility;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import id.dtks.search.query.CaseStanding;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a person stands, in words. */
final class StandingText {
  private StandingText() {}

  /** Returns the verdict, a record out of use, and a death that is known. */
  static String of(Member member, Texts texts) {
    Stream<String> record =
        member.recordStanding().state() == RecordStanding.State.ACTIVE
            ? Stream.empty()
            : Stream.of(record(member, texts));
    Stream<String> life =
        member.life().status() == Life.Status.ALIVE
            ? Stream.empty()
            : Stream.of(life(member.life(), texts));
    return Stream.of(Stream.of(verdict(member, texts)), record, life)
        .flatMap(part -> part)
        .collect(Collectors.joining(", "));
  }

  static String verdict(Member member, Texts texts) {
    Eligibility eligibility = member.eligibility();
    return because(texts.label(eligibility.verdict()), eligibility.reason(), texts);
  }

  static String record(Member member, Texts texts) {
    RecordStanding standing = member.recordStanding();
    return because(texts.label(standing.state()), standing.reason(), texts);
  }

  static String life(Life life, Texts texts) {
    return texts.label(life.status())
        + life.deceasedOn().map(day -> " (" + texts.day(day) + ")").orElse("");
  }

  private static String because(String what, Optional<? extends Enum<?>> reason, Texts texts) {
    return what + reason.map(why -> " (" + texts.label(why) + ")").orElse("");
  }

  /** Returns where a person stands as the index knows it, with the proposals under way. */
  static String of(CaseStanding standing, Texts texts) {
    Stream<String> verdict =
        Stream.of(because(texts.label(standing.eligibility()), standing.reason(), texts));
    Stream<String> state =
        standing.record() == RecordStanding.State.ACTIVE
            ? Stream.empty()
            : Stream.of(texts.label(standing.record()));
    Stream<String> open =
        standing.open().stream().map(one -> texts.of("open", "status", texts.label(one.status())));
    return Stream.of(verdict, state, open).flatMap(part -> part).collect(Collectors.joining(", "));
  }
}
