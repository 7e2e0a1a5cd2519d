package id.dtks.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.region.Area;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.Comparison;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.IndexNotReadyException;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index does when it is built anew, damaged, or read by others. */
final class IndexLifeTest {
  private static final Actor DINSOS =
      Actor.of("dinsos", Role.DINSOS_VERIFIER, Area.regency("64.74"));
  private static final Actor KANAAN =
      Actor.of("kanaan", Role.KELURAHAN_OPERATOR, Area.village("64.74.03.1003"));
  private static final Patience PATIENCE = Patience.ofSeconds(20);

  private final TableFeed table = new TableFeed();
  private final GatedFeed feed = new GatedFeed(table);

  @TempDir private Path directory = Path.of("");

  private PersonIndex open() {
    return PersonIndex.open(directory, feed, BuildProgress.NONE);
  }

  private PersonSearch read() {
    return PersonIndex.openReadOnly(directory, () -> LocalDate.of(2026, 1, 1));
  }

  private void write(int serial, String name) {
    table.write("household-" + serial, person(serial, name));
  }

  private static PersonRecord person(int serial, String name) {
    return PersonRecord.builder()
        .person("person-" + serial)
        .household("household-" + serial)
        .name(name)
        .region("6474031002")
        .build();
  }

  private static List<String> names(PersonSearch people, String text) {
    return people.search(DINSOS, SearchRequest.of(text)).hits().stream()
        .map(PersonHit::name)
        .toList();
  }

  private static void giveUp(long sequence, long last) {
    throw new IllegalArgumentException("not wanted after " + sequence + " of " + last);
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isDirectory).toList();
    }
  }

  @Nested
  final class BuildingAnew {
    @Test
    void answersAsBeforeAndFollowsUntilTheNewIndexIsReady() throws Exception {
      write(9001, "SLAMET RIYADI");
      Gate gate = new Gate(PATIENCE);
      try (PersonIndex people = open()) {
        feed.beforeEverything(gate::pass);
        CompletableFuture<Void> built =
            CompletableFuture.runAsync(
                () -> people.rebuild(BuildProgress.NONE), Patience.OWN_THREAD);
        gate.awaitSomebody();
        assertThat(names(people, "slamet")).containsExactly("SLAMET RIYADI");
        write(9002, "SUMIATI");
        PATIENCE.await(() -> names(people, "sumiati").size() == 1);
        assertThat(generations()).hasSize(2);
        assertThat(built).isNotDone();
        gate.open();
        PATIENCE.finish(built);
        assertThat(names(people, "slamet")).containsExactly("SLAMET RIYADI");
        assertThat(names(people, "sumiati")).containsExactly("SUMIATI");
        assertThat(people.size()).isEqualTo(2);
        assertThat(generations()).hasSize(1);
        write(9003, "RUSMINI");
        PATIENCE.await(() -> names(people, "rusmini").size() == 1);
      }
    }

    @Test
    void leavesTheOldIndexIfItFails() throws IOException {
      write(9001, "SLAMET RIYADI");
      try (PersonIndex people = open()) {
        feed.beforeEverything(
            () -> {
              throw new IllegalArgumentException("unforeseen");
            });
        assertThatThrownBy(() -> people.rebuild(BuildProgress.NONE))
            .isInstanceOf(IllegalArgumentException.class);
        write(9002, "SUMIATI");
        PATIENCE.await(() -> names(people, "sumiati").size() == 1);
        assertThat(generations()).hasSize(1);
      }
    }

    @Test
    void endsWithWhatItsProgressThrows() {
      write(9001, "SLAMET RIYADI");
      try (PersonIndex people = open()) {
        assertThatThrownBy(() -> people.rebuild(IndexLifeTest::giveUp))
            .isInstanceOf(IllegalArgumentException.class);
        assertThat(names(people, "slamet")).containsExactly("SLAMET RIYADI");
      }
    }

    @Test
    void endsWhenTheIndexIsClosed() throws Exception {
      write(9001, "SLAMET RIYADI");
      Gate gate = new Gate(PATIENCE);
      CompletableFuture<Void> built;
      CompletableFuture<Void> closed;
      try (PersonIndex people = open()) {
        feed.beforeEverything(gate::pass);
        built =
            CompletableFuture.runAsync(
                () -> people.rebuild(BuildProgress.NONE), Patience.OWN_THREAD);
        gate.awaitSomebody();
        closed = CompletableFuture.runAsync(people::close, Patience.OWN_THREAD);
        PATIENCE.await(() -> isClosing(people));
        gate.open();
        PATIENCE.finish(closed);
      }
      assertThatThrownBy(built::join)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(IllegalStateException.class);
      feed.beforeEverything(() -> {});
      try (PersonIndex people = open()) {
        assertThat(names(people, "slamet")).containsExactly("SLAMET RIYADI");
        assertThat(generations()).hasSize(1);
      }
    }

    @Test
    void isRefusedOnceTheIndexIsClosed() throws IOException {
      PersonIndex people = open();
      people.close();
      people.close();
      assertThatThrownBy(() -> people.rebuild(BuildProgress.NONE))
          .isInstanceOf(IllegalStateException.class);
      assertThat(generations()).hasSize(1);
    }

    /** Once an index is closing it follows no more. */
    private boolean isClosing(PersonIndex people) {
      write(9004, "RUSMINI");
      long written = table.lastSequence();
      long deadline = System.nanoTime() + Duration.ofSeconds(2).toNanos();
      while (System.nanoTime() < deadline) {
        if (people.sequence() >= written) {
          return false;
        }
        Thread.onSpinWait();
      }
      return true;
    }
  }

  @Test
  void tellsWhyItDoesNotFollow() {
    RuntimeException unforeseen = new IllegalArgumentException("unforeseen");
    assertTellsWhyItDoesNotFollow(
        unforeseen,
        () -> {
          throw unforeseen;
        });
  }

  @Test
  void goesOnFollowingAfterAnErrorToo() {
    Error unforeseen = new StackOverflowError("unforeseen");
    assertTellsWhyItDoesNotFollow(
        unforeseen,
        () -> {
          throw unforeseen;
        });
  }

  private void assertTellsWhyItDoesNotFollow(Throwable unforeseen, Runnable failing) {
    try (PersonIndex people = open()) {
      feed.beforeEverything(failing);
      assertThat(people.trouble()).isEmpty();
      write(9002, "SUMIATI");
      PATIENCE.await(() -> people.trouble().isPresent());
      assertThat(people.trouble()).containsSame(unforeseen);
      assertThat(names(people, "sumiati")).isEmpty();
      feed.beforeEverything(() -> {});
      PATIENCE.await(() -> people.trouble().isEmpty());
      assertThat(names(people, "sumiati")).containsExactly("SUMIATI");
    }
  }

  @Test
  void letsGoOfItsDirectoryIfItCannotBeOpened() {
    write(9001, "SLAMET RIYADI");
    feed.beforeEverything(
        () -> {
          throw new StackOverflowError("unforeseen");
        });
    assertThatThrownBy(this::open).isInstanceOf(StackOverflowError.class);
    feed.beforeEverything(() -> {});
    try (PersonIndex people = open()) {
      assertThat(names(people, "slamet")).containsExactly("SLAMET RIYADI");
    }
  }

  @Nested
  final class Damage {
    @Test
    void isMendedWhileTheIndexIsOpen() throws IOException {
      write(9001, "SLAMET RIYADI");
      open().close();
      try (PersonIndex people = open()) {
        Path before = generations().get(0);
        overwrite(before, ".cfs");
        assertThatThrownBy(() -> names(people, "slamet")).isInstanceOf(RuntimeException.class);
        PATIENCE.await(() -> !Files.exists(before));
        assertThat(names(people, "slamet")).containsExactly("SLAMET RIYADI");
        write(9002, "SUMIATI");
        PATIENCE.await(() -> names(people, "sumiati").size() == 1);
      }
    }

    /** Writes over the end of a file, in place, as a failing disk would. */
    private static void overwrite(Path generation, String kind) throws IOException {
      try (Stream<Path> files = Files.list(generation)) {
        for (Path file : files.filter(one -> one.toString().endsWith(kind)).toList()) {
          Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.WRITE);
        }
      }
    }
  }

  @Nested
  final class Comparing {
    @Test
    void agreesWithTheFeedItFollowed() {
      write(9001, "SLAMET RIYADI");
      write(9002, "SUMIATI");
      try (PersonIndex people = open()) {
        assertThat(compare(people)).isEqualTo(new Comparison(2, 0));
        write(9001, "RUSMINI");
        table.write("household-9002");
        assertThat(compare(people)).isEqualTo(new Comparison(1, 0));
        people.rebuild(BuildProgress.NONE);
        assertThat(compare(people)).isEqualTo(new Comparison(1, 0));
      }
    }

    @Test
    void countsTheHouseholdsThatDiffer() {
      write(9001, "SLAMET RIYADI");
      write(9002, "SUMIATI");
      write(9003, "RUSMINI");
      try (PersonIndex people = open()) {
        table.forge(0, "household-9001", person(9001, "SLAMET RIADI"));
        table.forge(1, "household-9004", person(9004, "SUMIATI"));
        assertThat(compare(people)).isEqualTo(new Comparison(3, 3));
        people.rebuild(BuildProgress.NONE);
        assertThat(compare(people).agrees()).isTrue();
      }
    }

    @Test
    void leavesOutWhatChangesMeanwhile() {
      write(9001, "SLAMET RIYADI");
      write(9002, "SUMIATI");
      try (PersonIndex people = open()) {
        feed.beforeEverything(() -> write(9001, "RUSMINI"));
        assertThat(compare(people)).isEqualTo(new Comparison(1, 0));
      }
    }

    @Test
    void endsWithWhatItsProgressThrows() {
      write(9001, "SLAMET RIYADI");
      try (PersonIndex people = open()) {
        assertThatThrownBy(() -> people.compare(IndexLifeTest::giveUp))
            .isInstanceOf(IllegalArgumentException.class);
        assertThat(compare(people).agrees()).isTrue();
      }
    }

    private static Comparison compare(PersonIndex people) {
      return people.compare(BuildProgress.NONE);
    }
  }

  @Nested
  final class Reading {
    @Test
    void seesSoonWhatTheWriterWrites() {
      write(9001, "SLAMET RIYADI");
      try (PersonIndex people = open();
          PersonSearch reader = read()) {
        assertThat(names(reader, "slamet")).containsExactly("SLAMET RIYADI");
        assertThat(reader.sequence()).isEqualTo(1);
        write(9001, "SUMIATI");
        PATIENCE.await(() -> reader.sequence() == 2);
        assertThat(people.sequence()).isEqualTo(2);
        assertThat(names(reader, "sumiati")).containsExactly("SUMIATI");
        assertThat(names(reader, "slamet")).isEmpty();
        assertThat(reader.size()).isEqualTo(1);
        assertThat(reader.suggest(DINSOS, "sum", 5)).hasSize(1);
      }
    }

    @Test
    void takesOverWhatTheWriterBuildsAnew() throws IOException {
      write(9001, "SLAMET RIYADI");
      try (PersonIndex people = open();
          PersonSearch reader = read()) {
        people.rebuild(BuildProgress.NONE);
        assertThat(generations()).hasSize(1);
        assertThat(names(reader, "slamet")).containsExactly("SLAMET RIYADI");
        write(9001, "SUMIATI");
        PATIENCE.await(() -> reader.sequence() == 2);
        assertThat(names(reader, "sumiati")).containsExactly("SUMIATI");
      }
    }

    @Test
    void goesOnWhenTheWriterStopsAndComesBack() {
      write(9001, "SLAMET RIYADI");
      open().close();
      try (PersonSearch reader = read()) {
        assertThat(names(reader, "slamet")).hasSize(1);
        write(9002, "SUMIATI");
        open().close();
        PATIENCE.await(() -> reader.sequence() == 2);
        assertThat(reader.size()).isEqualTo(2);
      }
    }

    @Test
    void tellsThatNothingCanBeReadAnyMore() throws IOException {
      write(9001, "SLAMET RIYADI");
      open().close();
      try (PersonSearch reader = read()) {
        Path generation = generations().get(0);
        Path elsewhere = directory.resolve("elsewhere");
        assertThat(reader.trouble()).isEmpty();
        Files.move(generation, elsewhere);
        PATIENCE.await(() -> reader.trouble().isPresent());
        assertThat(reader.trouble()).containsInstanceOf(IndexNotReadyException.class);
        assertThat(names(reader, "slamet")).containsExactly("SLAMET RIYADI");
        Files.move(elsewhere, generation);
        PATIENCE.await(() -> reader.trouble().isEmpty());
      }
    }

    @Test
    void staysInsideTheArea() {
      write(9001, "SLAMET RIYADI");
      open().close();
      try (PersonSearch reader = read()) {
        assertThat(reader.search(KANAAN, SearchRequest.of("slamet")).hits()).isEmpty();
      }
    }

    @Test
    void isRefusedOnceItIsClosed() {
      open().close();
      PersonSearch reader = read();
      reader.close();
      reader.close();
      assertThatThrownBy(() -> names(reader, "slamet")).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> reader.suggest(DINSOS, "slamet", 5))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(reader::size).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(reader::sequence).isInstanceOf(IllegalStateException.class);
      assertThat(reader.trouble()).isEmpty();
    }

    @Test
    void isRefusedWhereNothingIsReady() {
      assertThatThrownBy(() -> read()).isInstanceOf(IndexNotReadyException.class);
    }

    @Test
    void isRefusedWhileTheFirstIndexIsBuilt() {
      write(9001, "SLAMET RIYADI");
      feed.beforeEverything(
          () -> assertThatThrownBy(() -> read()).isInstanceOf(IndexNotReadyException.class));
      try (PersonIndex people = open()) {
        assertThat(people.size()).isEqualTo(1);
      }
    }

    @Test
    void worksOnAnEmptyRegister() {
      open().close();
      try (PersonSearch reader = read()) {
        assertThat(reader.size()).isZero();
      }
    }
  }
}
