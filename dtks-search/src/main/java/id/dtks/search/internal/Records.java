package id.dtks.search.internal;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/** The records of candidates, read in any order. */
final class Records {
  private final IndexReader reader;
  private final BinaryDocValues[] opened;

  Records(IndexReader reader) {
    this.reader = reader;
    this.opened = new BinaryDocValues[reader.leaves().size()];
  }

  RecordCodec.Comparand comparand(Candidate candidate) throws IOException {
    return RecordCodec.readComparand(bytes(candidate));
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
