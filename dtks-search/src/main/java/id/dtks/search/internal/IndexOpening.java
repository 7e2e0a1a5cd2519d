package id.dtks.search.internal;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/** Opens the writer of an index, and begins anew where there is nothing to continue. */
final class IndexOpening {
  private IndexOpening() {}

  static IndexWriter writer(
      Directory directory, IndexWriterConfig config, String formatKey, String format)
      throws IOException {
    boolean usable = isUsable(directory, formatKey, format);
    config.setOpenMode(
        usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
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
        | java.io.FileNotFoundException
        | java.nio.file.NoSuchFileException
        | java.io.EOFException damaged) {
      return false;
    }
  }
}
