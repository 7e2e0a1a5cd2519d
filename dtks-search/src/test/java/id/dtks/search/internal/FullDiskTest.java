package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.found;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.Patience;
import id.dtks.search.TableFeed;
import id.dtks.search.feed.BuildProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index on a disk that is full for a while. */
final class FullDiskTest {
  private static final Patience PATIENCE = Patience.ofSeconds(20);

  private final AtomicBoolean full = new AtomicBoolean();
  private final AtomicBoolean met = new AtomicBoolean();
  private final TableFeed table = new TableFeed();

  @TempDir private Path directory = Path.of("");

  @Test
  void answersAsBeforeAndGoesOnOnceThereIsSpace() {
    write("p1", "SLAMET RIYADI");
    Generations generations =
        Generations.lock(directory, path -> new FullDisk(FSDirectory.open(path)));
    try (IndexFollower follower = IndexFollower.open(generations, table, BuildProgress.NONE)) {
      full.set(true);
      write("p2", "SUMIATI");
      PATIENCE.await(met::get);
      assertThat(names(follower, "slamet")).containsExactly("p1");
      full.set(false);
      PATIENCE.await(() -> follower.sequence() == 2 && !names(follower, "sumiati").isEmpty());
      assertThat(names(follower, "slamet")).containsExactly("p1");
      write("p3", "RUSMINI");
      PATIENCE.await(() -> !names(follower, "rusmini").isEmpty());
    }
  }

  private void write(String id, String name) {
    table.write("h-" + id, person(id, name, "6474994101909002", KANAAN, 1));
  }

  private static List<String> names(IndexFollower follower, String text) {
    return follower.ask(index -> found(index, text));
  }

  /** Refuses to make files while it is full. */
  private final class FullDisk extends FilterDirectory {
    FullDisk(Directory directory) {
      super(directory);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      refuseIfFull();
      return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      refuseIfFull();
      return super.createTempOutput(prefix, suffix, context);
    }

    private void refuseIfFull() throws IOException {
      if (full.get()) {
        met.set(true);
        throw new IOException("no space left");
      }
    }
  }
}
