package id.dtks.search.internal;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** Opens the writer of an index, and begins anew where there is nothing that can be continued. */
final class IndexOpening {
  private IndexOpening() {}

  static IndexWriter writer(
      Directory directory, IndexWriterConfig config, String formatKey, String format)
      throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      if (!isUsable(directory, formatKey, format)) {
        clear(directory);
      }
    }
    return new IndexWriter(directory, config);
  }

  private static boolean isUsable(Directory directory, String formatKey, String format)
      throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return format.equals(reader.getIndexCommit().getUserData().getOrDefault(formatKey, ""));
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | FileNotFoundException
        | NoSuchFileException
        | EOFException damaged) {
      return false;
    }
  }

  /** Deletes the files of an index and no others. */
  private static void clear(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith(IndexFileNames.SEGMENTS)
          || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
          || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
        directory.deleteFile(file);
      }
    }
  }
}
