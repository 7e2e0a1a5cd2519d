package id.dtks.search.internal;

import id.dtks.actor.Role;
import id.dtks.region.Area;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameWords;
import id.dtks.search.query.IndexLockedException;
import id.dtks.search.query.IndexUnreadableException;
import id.dtks.search.query.SearchFilters;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import id.dtks.search.query.Suggestion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
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
  private final Knowledge knowledge = new Knowledge();
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
        .setMergedSegmentWarmer(tables::warm)
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
   * Answers a request.
   *
   * @param area within which people may be found
   * @param role who asks, which decides what of the people is shown, and whether they may be
   *     searched by what is not
   * @param today the day that ages are told on
   */
  public SearchPage search(SearchRequest request, Area area, Role role, LocalDate today) {
    long start = System.nanoTime();
    SearchRequest allowed =
        role.seesNumbers() ? request : request.filtered(request.filters().inWholeYears());
    Answer answer = answer(new Asked(allowed, area, today, role.seesNumbers()));
    return SearchPage.builder()
        .hits(Hits.of(answer, role))
        .atLeast(answer.atLeast())
        .exact(answer.exact())
        .next(answer.next())
        .facets(answer.facets())
        .meant(answer.meant())
        .findings(answer.findings())
        .micros((System.nanoTime() - start) / 1_000)
        .build();
  }

  /**
   * Returns the best people for a text.
   *
   * @param text any text
   * @param area the area to search in, null for all
   * @param limit how many at most
   */
  Answer search(String text, @Nullable Area area, int limit) {
    return answer(Asked.openly(SearchRequest.of(text).limit(limit), area, LocalDate.EPOCH));
  }

  /** Returns what a request finds. */
  Answer answer(Asked asked) {
    return read(reader -> new PersonSearcher(reader, tables, knowledge).search(asked));
  }

  /**
   * Returns names of people in an area that begin as a text, the most frequent first.
   *
   * @param limit how many at most
   */
  public List<Suggestion> suggest(String text, Area area, int limit) {
    return read(
        reader -> {
          Suggester suggester = Suggester.of(text, limit);
          for (LeafReaderContext leaf : reader.leaves()) {
            PersonTable people = tables.of(leaf.reader());
            Sieve sieve =
                new Sieve(people, leaf.reader().getLiveDocs(), area, SearchFilters.none());
            suggester.look(people, sieve);
          }
          return suggester.suggestions();
        });
  }

  /** Returns how many people the index holds. */
  public int size() {
    return read(IndexReader::numDocs);
  }

  private <R> R read(FreshView.Reading<R> reading) {
    try {
      return view.read(reading);
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
