package id.dtks.search.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of one part of the index, opened once for a query. */
final class LeafTerms {
  private final LeafReader reader;
  private final Map<String, TermsEnum> byField = new HashMap<>();

  LeafTerms(LeafReader reader) {
    this.reader = reader;
  }

  /** Returns the terms of a field, to be moved by the caller; empty if there are none. */
  TermsEnum of(String field) throws IOException {
    TermsEnum terms = byField.get(field);
    if (terms == null) {
      Terms all = reader.terms(field);
      terms = all == null ? TermsEnum.EMPTY : all.iterator();
      byField.put(field, terms);
    }
    return terms;
  }

  /** Returns the documents of a term, null if there are none. */
  @Nullable PostingsEnum documents(String field, BytesRef term) throws IOException {
    TermsEnum terms = of(field);
    return terms.seekExact(term) ? terms.postings(null, PostingsEnum.NONE) : null;
  }
}
