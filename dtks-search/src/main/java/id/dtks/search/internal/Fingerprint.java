package id.dtks.search.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** All that a document keeps of a person, in 64 bits that differ if anything does. */
final class Fingerprint {
  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns the fingerprint of a document to be written. */
  long of(Document document) {
    SortedMap<String, BytesRef> values = new TreeMap<>();
    for (IndexableField field : document) {
      if (field.fieldType().docValuesType() != DocValuesType.NONE) {
        values.put(field.name(), value(field));
      }
    }
    return of(values);
  }

  private static BytesRef value(IndexableField field) {
    Number number = field.numericValue();
    return number == null ? field.binaryValue() : bytes(number.longValue());
  }

  /** Returns the fingerprints of all documents of a segment, the deleted too. */
  long[] of(LeafReader reader) throws IOException {
    SortedMap<String, Column> columns = new TreeMap<>();
    for (FieldInfo field : reader.getFieldInfos()) {
      if (field.getDocValuesType() != DocValuesType.NONE) {
        columns.put(field.name, Column.of(reader, field));
      }
    }
    long[] fingerprints = new long[reader.maxDoc()];
    SortedMap<String, BytesRef> values = new TreeMap<>();
    for (int document = 0; document < fingerprints.length; document++) {
      for (var column : columns.entrySet()) {
        values.put(column.getKey(), column.getValue().at(document));
      }
      fingerprints[document] = of(values);
    }
    return fingerprints;
  }

  private long of(SortedMap<String, BytesRef> values) {
    for (BytesRef value : values.values()) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).flip());
      digest.update(value.bytes, value.offset, value.length);
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private static BytesRef bytes(long number) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  /** The values of a field, asked for in the order of the documents. */
  private interface Column {
    BytesRef at(int document) throws IOException;

    static Column of(LeafReader reader, FieldInfo field) throws IOException {
      return switch (field.getDocValuesType()) {
        case NUMERIC -> {
          NumericDocValues values = reader.getNumericDocValues(field.name);
          yield at -> values.advanceExact(at) ? bytes(values.longValue()) : new BytesRef();
        }
        case BINARY -> {
          BinaryDocValues values = reader.getBinaryDocValues(field.name);
          yield at -> values.advanceExact(at) ? values.binaryValue() : new BytesRef();
        }
        case SORTED -> {
          SortedDocValues values = reader.getSortedDocValues(field.name);
          yield at ->
              values.advanceExact(at) ? values.lookupOrd(values.ordValue()) : new BytesRef();
        }
        default -> throw new IllegalStateException("people have no fields of several values");
      };
    }
  }
}
