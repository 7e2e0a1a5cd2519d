package id.dtks.search.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.SortedDocValues;

/** The names of the mothers of the people of a segment. */
final class MotherColumn implements Names {
  private final NameTable names;
  private final int[] nameOf;

  /** The documents in the order of their mothers' names, and where each name begins. */
  private final int[] documents;

  private final int[] starts;

  private MotherColumn(NameTable names, int[] nameOf) {
    this.names = names;
    this.nameOf = nameOf;
    this.starts = new int[names.size() + 1];
    this.documents = new int[nameOf.length];
    Arrays.stream(nameOf).forEach(name -> starts[name + 1]++);
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    for (int document = 0; document < nameOf.length; document++) {
      documents[next[nameOf[document]]++] = document;
    }
  }

  static MotherColumn read(SortedDocValues mothers, int size) throws IOException {
    NameTable names = NameTable.read(mothers);
    int[] nameOf = new int[size];
    for (int document = 0; document < size; document++) {
      if (!mothers.advanceExact(document)) {
        throw new IOException("a document lacks a field");
      }
      nameOf[document] = mothers.ordValue();
    }
    return new MotherColumn(names, nameOf);
  }

  @Override
  public NameTable table() {
    return names;
  }

  @Override
  public int people(int name) {
    return starts[name + 1] - starts[name];
  }

  /** Returns the number of the name of a document's mother. */
  int of(int document) {
    return nameOf[document];
  }

  /** Tells whether a name has no word, as if none was recorded. */
  boolean isBlank(int name) {
    return names.fewestWords(name) == 0;
  }

  /** Returns the documents of the children of all mothers of a name. */
  IntStream documents(int name) {
    return IntStream.range(starts[name], starts[name + 1]).map(place -> documents[place]);
  }
}
