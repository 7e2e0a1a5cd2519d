package id.dtks.search.internal;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameWords;
import id.dtks.search.query.IndexUnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * One index and its writer. What is written is found at once; a commit keeps it, together with how
 * far the feed was followed. Safe for use by many threads.
 */
final class PersonStore extends SearchableIndex {
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final FreshView view;

  private PersonStore(
      Directory directory, IndexWriter writer, FreshView view, PersonTables tables) {
    super(tables);
    this.directory = directory;
    this.writer = writer;
    this.view = view;
  }

  /**
   * Opens an index, or begins one, which is closed with its directory.
   *
   * @param directory empty, or with an index that is {@linkplain Commit#whole whole}
   */
  static PersonStore open(Directory directory) throws IOException {
    PersonTables tables = new PersonTables();
    List<Closeable> opened = new ArrayList<>(List.of(directory));
    try {
      IndexWriter writer = new IndexWriter(directory, config(tables));
      opened.add(0, writer);
      return new PersonStore(directory, writer, new FreshView(writer), tables);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(opened);
      throw e;
    }
  }

  private static IndexWriterConfig config(PersonTables tables) {
    return new IndexWriterConfig()
        .setIndexSort(PersonFields.order())
        .setMergedSegmentWarmer(tables::warm)
        .setMergeScheduler(new QuietMerges())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  /** Returns what was committed last. */
  Commit committed() {
    return Commit.of(writer.getLiveCommitData());
  }

  /**
   * Puts the people of a household in the place of those it had.
   *
   * @throws IllegalArgumentException if one is of another household, who would stay for ever
   */
  void replace(String household, List<PersonRecord> people) {
    List<Document> documents = new ArrayList<>(people.size());
    for (PersonRecord person : people) {
      if (!person.household().equals(household)) {
        throw new IllegalArgumentException("people must be of the household they are put for");
      }
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

  /**
   * Keeps what was written up to now, as what the feed said up to a checkpoint, and shows it.
   * Others may write meanwhile: what of theirs is kept too comes again from the feed.
   */
  synchronized void commit(Commit commit) {
    try {
      writer.setLiveCommitData(commit.data().entrySet());
      writer.commit();
      view.refresh();
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Puts the parts of the index together, which is worth its time after it was built anew. */
  void settle() {
    try {
      writer.forceMerge(1);
      view.changed();
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Tells whether nothing can be written any more, since the disk was full or a file damaged. */
  boolean isBroken() {
    return !writer.isOpen();
  }

  /** Tells whether all files are as they were written; reads them all. */
  boolean isWhole() {
    try {
      return view.read(
          reader -> {
            Commit.check(reader);
            return true;
          });
    } catch (IOException | InternalError e) { // the latter if a file has lost its end
      return false;
    }
  }

  @Override
  <R> R view(FreshView.Reading<R> reading) throws IOException {
    return view.read(reading);
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

  /** Breaks the writer if a merge fails, and prints no stack trace. */
  private static final class QuietMerges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {}
  }
}
