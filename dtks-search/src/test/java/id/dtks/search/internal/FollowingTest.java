package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.dtks.search.TableFeed;
import id.dtks.search.feed.BuildProgress;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FollowingTest {
  private final TableFeed table = new TableFeed();

  @TempDir private Path directory = Path.of("");

  private void write(String id) {
    table.write("h-" + id, person(id, "SLAMET RIYADI", "6474994101909002", KANAAN, 1));
  }

  @Test
  void keepsNothingMoreOnceItIsClosed() {
    write("p1");
    try (Generations generations = Generations.lock(directory, FSDirectory::open)) {
      Following following = new Following(table, generations.begin());
      following.build(BuildProgress.NONE);
      write("p2");
      following.catchUp();
      following.close();
      assertThatCode(following::commit).doesNotThrowAnyException();
      try (Generation kept = generations.open()) {
        assertThat(kept.store().committed().reached().sequence()).isEqualTo(1);
      }
    }
  }
}
