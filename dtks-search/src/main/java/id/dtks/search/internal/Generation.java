package id.dtks.search.internal;

import java.io.Closeable;
import java.nio.file.Path;

/**
 * An index in a directory of its own, beside those that came before it.
 *
 * @param path the directory
 * @param store the index, open
 */
record Generation(Path path, PersonStore store) implements Closeable {
  @Override
  public void close() {
    store.close();
  }
}
