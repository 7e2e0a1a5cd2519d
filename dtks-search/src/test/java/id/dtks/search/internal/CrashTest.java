package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.TableFeed;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index whose life ends before any one of the things it does with files: some of hundreds, other
 * ones in each run, or all with {@code -Ddtks.soak=1}.
 */
final class CrashTest {
  private static final int LARGEST_STEP = Integer.getInteger("dtks.soak") == null ? 30 : 1;

  @TempDir private Path directory = Path.of("");

  @Test
  void leavesAnIndexThatGoesOnAndAgreesWithItsFeed() throws IOException {
    Random random = new Random();
    boolean survived = false;
    for (int deeds = 0; !survived; deeds += 1 + random.nextInt(LARGEST_STEP)) {
      Life life = new Life(directory.resolve("after" + deeds), deeds);
      survived = life.isLived();
      life.assertAgreement();
    }
  }

  /** A first build, changes, a new index beside, and changes again; up to a number of deeds. */
  private static final class Life {
    private final TableFeed table = new TableFeed();
    private final Path path;
    private final AtomicInteger deedsLeft;
    private boolean everReady;

    Life(Path path, int deeds) {
      this.path = path;
      this.deedsLeft = new AtomicInteger(deeds);
      write("p1", "SLAMET RIYADI");
      write("p2", "SUMIATI");
    }

    private void write(String id, String name) {
      table.write("h-" + id, person(id, name, "6474994101909002", KANAAN, 1));
    }

    boolean isLived() {
      try (Generations generations =
          Generations.lock(path, one -> new Mortal(FSDirectory.open(one)))) {
        return isLived(generations);
      }
    }

    private boolean isLived(Generations generations) {
      try (Following first = new Following(table, generations.open())) {
        first.build(BuildProgress.NONE);
        everReady = true;
        write("p3", "RUSMINI");
        write("p1", "SLAMET");
        first.catchUp();
        first.commit();
        return isBuiltAnew(generations, first);
      } catch (RuntimeException died) {
        assertThat(deedsLeft).hasNonPositiveValue();
        return false;
      }
    }

    private boolean isBuiltAnew(Generations generations, Following first) {
      try (Following next = new Following(table, generations.begin())) {
        next.build(BuildProgress.NONE);
        first.close();
        generations.keepOnly(next.generation());
        table.write("h-p2");
        next.catchUp();
        next.commit();
        return true;
      }
    }

    void assertAgreement() throws IOException {
      if (everReady) {
        CommittedFollower.open(path).close();
      }
      Generations generations = Generations.lock(path, FSDirectory::open);
      try (IndexFollower index = IndexFollower.open(generations, table, BuildProgress.NONE)) {
        assertThat(index.sequence()).isEqualTo(table.lastSequence());
        long people = index.ask(SearchableIndex::size);
        assertThat(index.compare(BuildProgress.NONE)).isEqualTo(new Comparison(people, 0));
      }
      try (Stream<Path> files = Files.list(path)) {
        assertThat(files.filter(Files::isDirectory)).hasSize(1);
      }
    }

    /** Does a number of things with files, and then no more. */
    private final class Mortal extends FilterDirectory {
      Mortal(Directory directory) {
        super(directory);
      }

      private void live() throws IOException {
        if (deedsLeft.decrementAndGet() < 0) {
          throw new IOException("dead");
        }
      }

      @Override
      public IndexOutput createOutput(String name, IOContext context) throws IOException {
        live();
        return super.createOutput(name, context);
      }

      @Override
      public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
          throws IOException {
        live();
        return super.createTempOutput(prefix, suffix, context);
      }

      @Override
      public void sync(Collection<String> names) throws IOException {
        live();
        super.sync(names);
      }

      @Override
      public void syncMetaData() throws IOException {
        live();
        super.syncMetaData();
      }

      @Override
      public void rename(String from, String to) throws IOException {
        live();
        super.rename(from, to);
      }

      @Override
      public void deleteFile(String name) throws IOException {
        live();
        super.deleteFile(name);
      }
    }
  }
}
