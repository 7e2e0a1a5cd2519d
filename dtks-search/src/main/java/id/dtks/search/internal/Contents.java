package id.dtks.search.internal;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameWords;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** What is said of each household's people, in few bytes, to be compared. */
final class Contents {
  private static final Household NOBODY = new Household(0, 0);

  private final Fingerprint fingerprint = new Fingerprint();
  private final Map<BytesRef, Household> households = new HashMap<>();

  /** The sum of the fingerprints, since a household's people have no order. */
  private record Household(int people, long sum) {
    Household and(long fingerprint) {
      return new Household(people + 1, sum + fingerprint);
    }
  }

  /** Returns what an index says. */
  static Contents of(IndexReader reader) throws IOException {
    Contents contents = new Contents();
    for (LeafReaderContext leaf : reader.leaves()) {
      contents.add(leaf.reader());
    }
    return contents;
  }

  private void add(LeafReader reader) throws IOException {
    long[] fingerprints = fingerprint.of(reader);
    Terms ids = reader.terms(PersonFields.HOUSEHOLD);
    if (ids == null) {
      return;
    }
    Bits live = reader.getLiveDocs();
    TermsEnum each = ids.iterator();
    PostingsEnum documents = null;
    for (BytesRef id = each.next(); id != null; id = each.next()) {
      documents = each.postings(documents, PostingsEnum.NONE);
      for (int document = documents.nextDoc();
          document != PostingsEnum.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (live == null || live.get(document)) {
          add(BytesRef.deepCopyOf(id), fingerprints[document]);
        }
      }
    }
  }

  private void add(BytesRef household, long person) {
    households.put(household, households.getOrDefault(household, NOBODY).and(person));
  }

  /** Puts the people of a household, as they would be indexed, in the place of those it had. */
  void put(String household, List<PersonRecord> people) {
    remove(household);
    for (PersonRecord person : people) {
      NameWords name = NameWords.read(person.name());
      add(PackedId.of(household), fingerprint.of(PersonFields.document(person, name)));
    }
  }

  /** Forgets a household. */
  void remove(String household) {
    households.remove(PackedId.of(household));
  }

  /** Returns how many people there are. */
  long people() {
    return households.values().stream().mapToLong(Household::people).sum();
  }

  /** Returns of how many households something else is said than in others. */
  long differing(Contents others) {
    return households.entrySet().stream()
            .filter(mine -> !mine.getValue().equals(others.households.get(mine.getKey())))
            .count()
        + others.households.keySet().stream()
            .filter(household -> !households.containsKey(household))
            .count();
  }
}
