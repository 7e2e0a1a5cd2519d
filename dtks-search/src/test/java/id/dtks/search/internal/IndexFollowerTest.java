package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.search.Gate;
import id.dtks.search.GatedFeed;
import id.dtks.search.Patience;
import id.dtks.search.TableFeed;
import id.dtks.search.feed.BuildProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an index does when searches or its own tasks fail. */
final class IndexFollowerTest {
  private static final Patience PATIENCE = Patience.ofSeconds(10);

  private final TableFeed table = new TableFeed();
  private final GatedFeed feed = new GatedFeed(table);

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void build() {
    write("p1");
    open().close();
  }

  private void write(String id) {
    table.write("h-" + id, person(id, "SLAMET RIYADI", "6474994101909002", KANAAN, 1));
  }

  private IndexFollower open() {
    return IndexFollower.open(directory, feed, BuildProgress.NONE);
  }

  private Path generation() {
    return directory.resolve("generation-1");
  }

  /** Returns up to where the first generation is kept on the disk. */
  private long kept() {
    try (FSDirectory files = FSDirectory.open(generation())) {
      return Commit.last(files).reached().sequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until a task that runs each second has begun and ended some times. */
  private void awaitCommits() {
    for (String id : List.of("p2", "p3", "p4")) {
      write(id);
      PATIENCE.await(() -> kept() == table.lastSequence());
    }
  }

  /**
   * Changes the last byte of each large file, of its checksum: nobody notices who only searches.
   */
  private void damage() throws IOException {
    try (Stream<Path> files = Files.list(generation())) {
      for (Path file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes, StandardOpenOption.WRITE);
      }
    }
  }

  private static void failWith(IndexFollower follower, Throwable failure) {
    assertThatThrownBy(
            () ->
                follower.ask(
                    index -> {
                      if (failure instanceof Error error) {
                        throw error;
                      }
                      throw (RuntimeException) failure;
                    }))
        .isSameAs(failure);
  }

  @Test
  void looksForNoDamageAfterAFaultOfWhoAsks() throws IOException {
    try (IndexFollower follower = open()) {
      damage();
      failWith(follower, new IllegalStateException("the date cannot be told"));
      awaitCommits();
      assertThat(generation()).exists();
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        IllegalArgumentException.class,
        ArrayIndexOutOfBoundsException.class,
        OutOfMemoryError.class,
        InternalError.class
      })
  void mendsWhatASearchFailedOn(Class<? extends Throwable> kind) throws Exception {
    try (IndexFollower follower = open()) {
      damage();
      failWith(follower, kind.getConstructor().newInstance());
      PATIENCE.await(() -> !Files.exists(generation()));
      assertThat(follower.sequence()).isEqualTo(table.lastSequence());
    }
  }

  @Test
  void keepsWhatChangesWhileItCannotMend() throws Exception {
    Gate gate = new Gate(Patience.ofSeconds(60));
    try (IndexFollower follower = open()) {
      feed.beforeEverything(gate::pass);
      CompletableFuture<Void> built =
          CompletableFuture.runAsync(
              () -> follower.rebuild(BuildProgress.NONE), Patience.OWN_THREAD);
      gate.awaitSomebody();
      failWith(follower, new IllegalArgumentException("of a record"));
      try {
        awaitCommits();
      } finally {
        gate.open();
      }
      PATIENCE.finish(built);
    }
  }

  @Test
  void mendsNothingOnceItIsClosed() {
    List<Path> opened = new CopyOnWriteArrayList<>();
    Generations generations =
        Generations.lock(
            directory,
            path -> {
              opened.add(path);
              return FSDirectory.open(path);
            });
    IndexFollower follower = IndexFollower.open(generations, feed, BuildProgress.NONE);
    feed.beforeEverything(
        () -> {
          failWith(follower, new IllegalArgumentException("of a record"));
          awaitCommits(); // by then mending waits for the end of this
          follower.close();
          opened.clear();
        });
    assertThatThrownBy(() -> follower.rebuild(BuildProgress.NONE))
        .isInstanceOf(IllegalStateException.class);
    PATIENCE.await(() -> !isAtWork());
    assertThat(opened).isEmpty();
  }

  private static boolean isAtWork() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("dtks-index-follower"));
  }
}
