package id.dtks.search.internal;

import id.dtks.search.query.IndexLockedException;
import id.dtks.search.query.IndexUnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The generations of an index, of which one process alone writes until it closes them. */
final class Generations implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

  private final GenerationFiles files;
  private final Opener opener;
  private final Directory locked;
  private final Lock lock;

  private Generations(GenerationFiles files, Opener opener, Directory locked, Lock lock) {
    this.files = files;
    this.opener = opener;
    this.locked = locked;
    this.lock = lock;
  }

  /** Opens the directory of a generation. */
  @FunctionalInterface
  interface Opener {
    Directory open(Path path) throws IOException;
  }

  /**
   * Takes the directory of an index, made if it is missing.
   *
   * @throws IndexLockedException if another writer has it
   * @throws IndexUnreadableException if it cannot be read or written
   */
  static Generations lock(Path path, Opener opener) {
    try {
      Directory locked = FSDirectory.open(path);
      try {
        Lock lock = locked.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        return new Generations(new GenerationFiles(path), opener, locked, lock);
      } catch (LockObtainFailedException e) {
        locked.close();
        throw new IndexLockedException();
      } catch (IOException e) {
        IOUtils.closeWhileHandlingException(locked);
        throw e;
      }
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /**
   * Opens the newest generation that is whole and ready; else, to go on with it, one that is half
   * built; else a new one.
   */
  Generation open() {
    try {
      Path halfBuilt = null;
      for (Path path : files.newestFirst()) {
        Optional<Commit> commit = commit(path);
        if (commit.isPresent() && commit.get().ready()) {
          return open(path);
        }
        if (commit.isPresent() && halfBuilt == null) {
          halfBuilt = path;
        }
      }
      return halfBuilt == null ? begin() : open(halfBuilt);
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  private Optional<Commit> commit(Path path) throws IOException {
    try (Directory directory = opener.open(path)) {
      return Commit.whole(directory);
    }
  }

  private Generation open(Path path) throws IOException {
    return new Generation(path, PersonStore.open(opener.open(path)));
  }

  /** Begins a new generation, which is empty. */
  Generation begin() {
    try {
      return open(files.next());
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  /** Deletes all other generations; what is still read and cannot be deleted goes another time. */
  void keepOnly(Generation kept) {
    try {
      files.keepOnly(kept.path());
    } catch (IOException e) {
      LOG.debug("an old search index cannot be deleted yet: {}", e.getClass().getName());
    }
  }

  /** Lets other writers have the directory. */
  @Override
  public void close() {
    try {
      IOUtils.close(lock, locked);
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }
}
