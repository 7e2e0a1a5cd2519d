package id.dtks.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The tables of all segments in use: each is read once, and goes with its segment. */
final class PersonTables {
  private final Map<IndexReader.CacheKey, PersonTable> tables = new ConcurrentHashMap<>();

  /** Returns the table of a segment. */
  PersonTable of(LeafReader reader) throws IOException {
    IndexReader.CacheHelper segment = reader.getCoreCacheHelper();
    PersonTable known = tables.get(segment.getKey());
    if (known != null) {
      return known;
    }
    try {
      return tables.computeIfAbsent(
          segment.getKey(),
          key -> {
            segment.addClosedListener(tables::remove);
            return read(reader);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Reads the table of a segment before anybody asks for it, once somebody has asked for any. */
  void warm(LeafReader reader) throws IOException {
    if (!tables.isEmpty()) {
      of(reader);
    }
  }

  private static PersonTable read(LeafReader reader) {
    try {
      return PersonTable.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
