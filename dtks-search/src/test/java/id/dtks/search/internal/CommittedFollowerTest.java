package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.Patience;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommittedFollowerTest {
  private static final Patience PATIENCE = Patience.ofSeconds(10);
  private static final PersonRecord SLAMET =
      Townsfolk.person("p1", "SLAMET RIYADI", "6474994101909002", Townsfolk.KANAAN, 1);
  private static final PersonRecord SUMIATI =
      Townsfolk.person("p2", "SUMIATI", "6474994101909013", Townsfolk.KANAAN, 1);

  @TempDir private Path directory = Path.of("");

  private static Commit commit(long sequence) {
    return new Commit(new Checkpoint(sequence, "mark"), true);
  }

  private static void build(Generations generations, PersonRecord person, long sequence) {
    try (Generation next = generations.begin()) {
      next.store().replace(person.household(), List.of(person));
      next.store().commit(commit(sequence));
    }
  }

  /** Builds a generation that is as it was written, and cannot be read. */
  private void buildUnreadable(int number) throws IOException {
    Document document = PersonFields.document(SUMIATI, NameWords.read(SUMIATI.name()));
    document.removeField(PersonFields.RECORD);
    document.add(new BinaryDocValuesField(PersonFields.RECORD, new BytesRef()));
    try (FSDirectory files = FSDirectory.open(directory.resolve("generation-" + number));
        IndexWriter writer =
            new IndexWriter(files, new IndexWriterConfig().setIndexSort(PersonFields.order()))) {
      writer.addDocument(document);
      writer.setLiveCommitData(commit(number).data().entrySet());
      writer.commit();
    }
  }

  @Test
  void answersAsBeforeWhileTheNextGenerationCannotBeRead() throws IOException {
    try (Generations generations = Generations.lock(directory, FSDirectory::open)) {
      build(generations, SLAMET, 1);
      try (CommittedFollower follower = CommittedFollower.open(directory)) {
        buildUnreadable(2);
        PATIENCE.await(() -> follower.trouble().isPresent());
        assertThat(slamets(follower)).containsExactly("p1");
        assertThat(follower.sequence()).isEqualTo(1);
        build(generations, SLAMET, 3);
        PATIENCE.await(() -> follower.trouble().isEmpty() && follower.sequence() == 3);
        assertThat(slamets(follower)).containsExactly("p1");
      }
    }
  }

  private static List<String> slamets(CommittedFollower follower) {
    return follower.ask(index -> found(index, "slamet"));
  }
}
