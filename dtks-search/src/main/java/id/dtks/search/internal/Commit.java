package id.dtks.search.internal;

import id.dtks.search.feed.Checkpoint;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of itself in the same commit as its people.
 *
 * @param reached up to where its feed was followed
 * @param ready whether it was ever up to date; before, it lacks most people
 */
record Commit(Checkpoint reached, boolean ready) {
  private static final Commit NONE = new Commit(Checkpoint.START, false);

  private static final String SEQUENCE = "sequence";
  private static final String MARK = "mark";
  private static final String READY = "ready";
  private static final String FORMAT = "format";

  static Commit of(@Nullable Iterable<Map.Entry<String, String>> data) {
    Map<String, String> known = new HashMap<>();
    if (data != null) {
      data.forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    }
    return of(known);
  }

  private static Commit of(Map<String, String> data) {
    if (!PersonFields.FORMAT.equals(data.get(FORMAT))) {
      return NONE;
    }
    return new Commit(
        new Checkpoint(
            Long.parseLong(data.getOrDefault(SEQUENCE, "0")), data.getOrDefault(MARK, "")),
        Boolean.parseBoolean(data.get(READY)));
  }

  Map<String, String> data() {
    return Map.of(
        SEQUENCE,
        Long.toString(reached.sequence()),
        MARK,
        reached.mark(),
        READY,
        Boolean.toString(ready),
        FORMAT,
        PersonFields.FORMAT);
  }

  /** Returns the last commit of a directory, without a look at its people. */
  static Commit last(Directory directory) throws IOException {
    return of(SegmentInfos.readLatestCommit(directory).getUserData());
  }

  /** Returns the commit that a reader shows. */
  static Commit of(DirectoryReader reader) throws IOException {
    return of(reader.getIndexCommit().getUserData());
  }

  /**
   * Returns the last commit of a directory, after all its files were compared with their checksums;
   * empty if there is none, or one that is damaged or of another format.
   *
   * @throws IOException if it cannot be told
   */
  static Optional<Commit> whole(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      if (!PersonFields.FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT))) {
        return Optional.empty();
      }
      check(reader);
      return Optional.of(of(reader));
    } catch (IOException e) {
      if (isDamage(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Compares all files that a reader has open with their checksums. */
  static void check(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      leaf.reader().checkIntegrity();
    }
  }

  /** Tells whether files are not as they were written; all else may pass. */
  static boolean isDamage(IOException trouble) {
    return trouble instanceof CorruptIndexException
        || trouble instanceof IndexNotFoundException
        || trouble instanceof IndexFormatTooOldException
        || trouble instanceof IndexFormatTooNewException
        || trouble instanceof FileNotFoundException
        || trouble instanceof NoSuchFileException
        || trouble instanceof EOFException;
  }
}
