package id.dtks.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.region.Area;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index and its feed make together, whatever the feed is. */
abstract class PersonFeedContract {
  private static final Actor DINSOS =
      Actor.of("dinsos", Role.DINSOS_VERIFIER, Area.regency("64.74"));

  private static final Patience PATIENCE = Patience.ofSeconds(10);

  @TempDir private Path directory;

  /** A feed and the source behind it. */
  interface Source {
    PersonFeed feed();

    /** Lets a person live alone, who lives nowhere else from now on. */
    void write(int serial, String name);
  }

  /** Returns a source of its own. */
  abstract Source source();

  private PersonIndex open(Source source) {
    return PersonIndex.open(directory, source.feed(), BuildProgress.NONE);
  }

  private static List<String> names(PersonIndex people, String text) {
    return people.search(DINSOS, SearchRequest.of(text)).hits().stream()
        .map(PersonHit::name)
        .toList();
  }

  @Test
  void findsWhatWasThereBefore() {
    Source source = source();
    source.write(9001, "SLAMET RIYADI");
    try (PersonIndex people = open(source)) {
      assertThat(names(people, "selamet riadi")).containsExactly("SLAMET RIYADI");
      assertThat(people.size()).isEqualTo(1);
    }
  }

  @Test
  void findsWhatComesAndForgetsWhatGoes() {
    Source source = source();
    source.write(9001, "SLAMET RIYADI");
    try (PersonIndex people = open(source)) {
      source.write(9001, "SUMIATI");
      source.write(9002, "RUSMINI");
      PATIENCE.await(() -> people.sequence() >= source.feed().lastSequence());
      assertThat(names(people, "slamet")).isEmpty();
      assertThat(names(people, "sumiati")).containsExactly("SUMIATI");
      assertThat(names(people, "rusmini")).containsExactly("RUSMINI");
    }
  }

  @Test
  void goesOnWhereItStopped() {
    Source source = source();
    source.write(9001, "SLAMET RIYADI");
    open(source).close();
    source.write(9002, "SUMIATI");
    try (PersonIndex people = open(source)) {
      assertThat(people.size()).isEqualTo(2);
      assertThat(people.sequence()).isEqualTo(source.feed().lastSequence());
    }
  }

  @Test
  void isBuiltAnewForAnotherFeed() {
    Source one = source();
    one.write(9001, "SLAMET RIYADI");
    open(one).close();
    Source other = source();
    other.write(9002, "SUMIATI");
    try (PersonIndex people = open(other)) {
      assertThat(names(people, "slamet")).isEmpty();
      assertThat(names(people, "sumiati")).containsExactly("SUMIATI");
    }
  }

  @Test
  void tellsHowFarItHasCome() {
    Source source = source();
    source.write(9001, "SLAMET RIYADI");
    source.write(9002, "SUMIATI");
    List<Long> reached = new ArrayList<>();
    long last = source.feed().lastSequence();
    PersonIndex.open(
            directory,
            source.feed(),
            (sequence, upTo) -> {
              assertThat(upTo).isEqualTo(last);
              reached.add(sequence);
            })
        .close();
    assertThat(reached).isSorted().endsWith(last);
  }
}
