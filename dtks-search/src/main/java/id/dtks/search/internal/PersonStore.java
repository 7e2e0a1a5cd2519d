package id.dtks.search.internal;

import id.dtks.actor.Role;
import id.dtks.region.Area;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameWords;
import id.dtks.search.query.IndexLockedException;
import id.dtks.search.query.IndexUnreadableException;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchPage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The index in its directory: one writer, any number of searches. What is written is found at once;
 * a commit keeps it, together with how far the feed was followed. Safe for use by many threads.
 */
public final class PersonStore implements AutoCloseable {
  private static final String SEQUENCE = "sequence";
  private static final String MARK = "mark";
  private static final String FORMAT = "format";
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final FreshView view;
  private final LiveVocabulary vocabulary = new LiveVocabulary();

  private final PersonTables tables;

  private PersonStore(
      Directory directory, IndexWriter writer, FreshView view, PersonTables tables) {
    this.directory = directory;
    this.writer = writer;
    this.view = view;
    this.tables = tables;
  }

  /**
   * Opens the index of a directory. One that is missing, of another format or damaged begins empty,
   * at sequence 0.
   *
   * @throws IndexLockedException if another writer has it
   * @throws IndexUnreadableException if the directory cannot be read or written
   */
  public static PersonStore open(Path path) {
    try {
      return open(FSDirectory.open(path));
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Opens the index of a Lucene directory. */
  static PersonStore open(Directory directory) throws IOException {
    PersonTables tables = new PersonTables();
    List<Closeable> opened = new ArrayList<>(List.of(directory));
    try {
      IndexWriter writer =
          IndexOpening.writer(directory, config(tables), FORMAT, PersonFields.FORMAT);
      opened.add(0, writer);
      return new PersonStore(directory, writer, new FreshView(writer), tables);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(opened);
      if (e instanceof LockObtainFailedException) {
        throw new IndexLockedException();
      }
      throw e;
    }
  }

  private static IndexWriterConfig config(PersonTables tables) {
    return new IndexWriterConfig()
        .setIndexSort(PersonFields.order())
        .setMergedSegmentWarmer(tables::of)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  /** Returns how far the feed was followed when the index was last committed. */
  public Checkpoint checkpoint() {
    return committed(SEQUENCE)
        .map(sequence -> new Checkpoint(Long.parseLong(sequence), committed(MARK).orElse("")))
        .orElse(Checkpoint.START);
  }

  private Optional<String> committed(String key) {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    return data == null
        ? Optional.empty()
        : StreamSupport.stream(data.spliterator(), false)
            .filter(entry -> entry.getKey().equals(key))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  /** Puts the people of a household in the place of those it had. */
  public void replace(String household, List<PersonRecord> people) {
    List<Document> documents = new ArrayList<>(people.size());
    for (PersonRecord person : people) {
      NameWords name = NameWords.read(person.name());
      documents.add(PersonFields.document(person, name));
    }
    try {
      Term former = PersonFields.household(household);
      if (documents.isEmpty()) {
        writer.deleteDocuments(former);
      } else {
        writer.updateDocuments(former, documents);
      }
      view.changed();
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Keeps what was written, as what the feed said up to a checkpoint. */
  public void commit(Checkpoint reached) {
    try {
      writer.setLiveCommitData(
          Map.of(
                  SEQUENCE,
                  Long.toString(reached.sequence()),
                  MARK,
                  reached.mark(),
                  FORMAT,
                  PersonFields.FORMAT)
              .entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Puts the parts of the index together, which is worth its time after it was built anew. */
  public void settle() {
    try {
      writer.forceMerge(1);
      view.changed();
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Forgets everybody, as before the first sequence of the feed. */
  public void clear() {
    try {
      writer.deleteAll();
      view.changed();
      commit(Checkpoint.START);
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /**
   * Answers a text.
   *
   * @param text any text
   * @param area the area to search in
   * @param limit how many people at most
   * @param role who asks, which decides what of the people is shown
   */
  public SearchPage search(String text, Area area, int limit, Role role) {
    long start = System.nanoTime();
    PersonSearcher.Answer answer = search(text, area, limit);
    List<PersonHit> hits = Hits.of(answer, role);
    return new SearchPage(hits, answer.atLeast(), (System.nanoTime() - start) / 1_000);
  }

  /**
   * Returns the best people for a text.
   *
   * @param text any text
   * @param area the area to search in, null for all
   * @param limit how many at most
   */
  PersonSearcher.Answer search(String text, @Nullable Area area, int limit) {
    try {
      return view.read(
          reader -> new PersonSearcher(reader, tables, vocabulary).search(text, area, limit));
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Returns how many people the index holds. */
  public int size() {
    try {
      return view.read(IndexReader::numDocs);
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Closes the index; what was not committed is lost, and comes again from the feed. */
  @Override
  public void close() {
    try {
      IOUtils.close(view, writer, directory);
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }
}
