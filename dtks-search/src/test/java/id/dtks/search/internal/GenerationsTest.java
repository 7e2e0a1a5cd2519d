package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.IndexLockedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerationsTest {
  private static final Checkpoint SEVEN = new Checkpoint(7, "c7");

  /** Every so many bytes are tried, other ones in each run. */
  private static final int STRIDE = 16;

  @TempDir private Path directory = Path.of("");

  private Generations lock() {
    return Generations.lock(directory, FSDirectory::open);
  }

  private static void fill(Generation generation, boolean ready) {
    List<PersonRecord> people = people();
    people.forEach(person -> generation.store().replace(person.household(), List.of(person)));
    generation.store().commit(new Commit(SEVEN, ready));
  }

  /** Returns what is committed in the generation that would be opened. */
  private Commit opened() {
    try (Generations generations = lock();
        Generation newest = generations.open()) {
      generations.keepOnly(newest);
      return newest.store().committed();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("write.lock"))
          .toList();
    }
  }

  @Test
  void beginEmpty() {
    assertThat(opened()).isEqualTo(new Commit(Checkpoint.START, false));
  }

  @Test
  void areWrittenByOne() {
    try (Generations generations = lock();
        Generation first = generations.open()) {
      assertThat(first.store().size()).isZero();
      assertThatThrownBy(this::lock).isInstanceOf(IndexLockedException.class);
    }
  }

  @Test
  void countFromTheCommitOnThatSaysReady() {
    try (Generations generations = lock()) {
      try (Generation old = generations.begin()) {
        fill(old, true);
      }
      try (Generation next = generations.begin()) {
        fill(next, false);
      }
      try (Generation newest = generations.open()) {
        assertThat(newest.path()).endsWithRaw(Path.of("generation-1"));
      }
      try (Generation last = generations.begin()) {
        fill(last, true);
      }
      try (Generation newest = generations.open()) {
        assertThat(newest.path()).endsWithRaw(Path.of("generation-3"));
        generations.keepOnly(newest);
      }
      assertThat(directory.resolve("generation-1")).doesNotExist();
      assertThat(directory.resolve("generation-2")).doesNotExist();
    }
  }

  @Test
  void goOnWhereTheFirstWasInterrupted() {
    try (Generations generations = lock();
        Generation first = generations.begin()) {
      fill(first, false);
    }
    assertThat(opened()).isEqualTo(new Commit(SEVEN, false));
  }

  @Test
  void noticeAnyByteThatChanged() throws IOException {
    try (Generations generations = lock();
        Generation first = generations.begin()) {
      fill(first, true);
    }
    List<Path> whole = files();
    for (Path file : whole) {
      byte[] bytes = Files.readAllBytes(file);
      for (int at = somewhere(); at < bytes.length; at += STRIDE) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= 4;
        Files.write(file, damaged);
        assertThat(isUsable()).as("%s at %s", file.getFileName(), at).isFalse();
      }
      for (int length = somewhere(); length < bytes.length; length += STRIDE) {
        Files.write(file, Arrays.copyOf(bytes, length));
        assertThat(isUsable()).as("%s cut at %s", file.getFileName(), length).isFalse();
      }
      Files.delete(file);
      assertThat(isUsable()).as("%s deleted", file.getFileName()).isFalse();
      Files.write(file, bytes);
    }
    assertThat(isUsable()).isTrue();
  }

  private static int somewhere() {
    return new Random().nextInt(STRIDE);
  }

  private boolean isUsable() throws IOException {
    try (FSDirectory first = FSDirectory.open(directory.resolve("generation-1"))) {
      return Commit.whole(first).isPresent();
    }
  }

  @Test
  void beginAnewWhereTheyAreDamaged() throws IOException {
    try (Generations generations = lock();
        Generation first = generations.begin()) {
      fill(first, true);
    }
    for (Path file : files()) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    assertThat(opened()).isEqualTo(new Commit(Checkpoint.START, false));
    assertThat(directory.resolve("generation-1")).doesNotExist();
  }

  @Test
  void leaveFilesOfOthersAlone() throws IOException {
    List<String> names = List.of("readme.txt", "_1.txt", "segments_1", "segments.csv");
    for (String name : names) {
      Files.writeString(directory.resolve(name), "of somebody else");
    }
    assertThat(opened().ready()).isFalse();
    assertThat(names).allSatisfy(name -> assertThat(directory.resolve(name)).exists());
  }
}
