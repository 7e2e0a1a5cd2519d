package id.dtks.search.internal;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/** The records of candidates, read in any order. */
final class Records {
  private final IndexReader reader;
  private final boolean nameOnly;
  private final BinaryDocValues[] opened;

  Records(IndexReader reader, boolean nameOnly) {
    this.reader = reader;
    this.nameOnly = nameOnly;
    this.opened = new BinaryDocValues[reader.leaves().size()];
  }

  /** Returns what a query is compared with, only the name if it asks for no more. */
  RecordCodec.Comparand comparand(Candidate candidate) throws IOException {
    return nameOnly
        ? RecordCodec.readName(bytes(candidate))
        : RecordCodec.readComparand(bytes(candidate));
  }

  PersonRecord record(Candidate candidate) throws IOException {
    return RecordCodec.read(bytes(candidate));
  }

  private BytesRef bytes(Candidate candidate) throws IOException {
    BinaryDocValues values = opened[candidate.leaf()];
    if (values == null || values.docID() > candidate.document()) {
      values =
          reader.leaves().get(candidate.leaf()).reader().getBinaryDocValues(PersonFields.RECORD);
      opened[candidate.leaf()] = values;
    }
    if (!values.advanceExact(candidate.document())) {
      throw new IllegalStateException("document must have a record");
    }
    return values.binaryValue();
  }
}
