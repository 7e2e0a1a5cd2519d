package id.dtks.search.internal;

import id.dtks.search.query.IndexUnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** A generation as its last commit shows it, written by another process. */
final class CommittedIndex extends SearchableIndex {
  private final Path path;
  private final Directory directory;
  private final SearcherManager searchers;

  private CommittedIndex(
      Path path, Directory directory, SearcherManager searchers, PersonTables tables) {
    super(tables);
    this.path = path;
    this.directory = directory;
    this.searchers = searchers;
  }

  /** Opens a generation, unless it is not ready or damaged. */
  static Optional<CommittedIndex> open(Path path) throws IOException {
    Directory directory = FSDirectory.open(path);
    try {
      if (Commit.last(directory).ready() && Commit.whole(directory).isPresent()) {
        PersonTables tables = new PersonTables();
        SearcherManager searchers = new SearcherManager(directory, new Warm(tables));
        return Optional.of(new CommittedIndex(path, directory, searchers, tables));
      }
      directory.close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      if (e instanceof IOException trouble && Commit.isDamage(trouble)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  Path path() {
    return path;
  }

  /** Takes over what was committed since. */
  void refresh() throws IOException {
    searchers.maybeRefresh();
  }

  /** Returns what the commit says of itself. */
  Commit commit() {
    return read(reader -> Commit.of((DirectoryReader) reader));
  }

  @Override
  <R> R view(FreshView.Reading<R> reading) throws IOException {
    return FreshView.read(searchers, reading);
  }

  @Override
  public void close() {
    try {
      IOUtils.close(searchers, directory);
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Reads the tables of new segments before anybody searches them. */
  private static final class Warm extends SearcherFactory {
    private final PersonTables tables;

    Warm(PersonTables tables) {
      this.tables = tables;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      for (LeafReaderContext leaf : reader.leaves()) {
        tables.warm(leaf.reader());
      }
      return new IndexSearcher(reader);
    }
  }
}
