package id.dtks.search.internal;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameWords;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The fields of a person's document; the one place that knows their names. Documents are kept in
 * the order of their names and, under one name, of their dates of birth, so that the people of one
 * name stand together.
 */
final class PersonFields {
  /**
   * Changes whenever an index written before can no longer be read, or names would be read into it
   * otherwise; it is then rebuilt.
   */
  static final String FORMAT = "6";

  static final String NAME = "name";
  static final String BIRTH = "birth";
  static final String MOTHER = "mother";
  static final String PROFILE = "profile";
  static final String RECORD = "record";
  static final String HOUSEHOLD = "household";

  private PersonFields() {}

  /** Returns the term that all documents of a household have. */
  static Term household(String id) {
    return new Term(HOUSEHOLD, PackedId.of(id));
  }

  /** Returns the order documents are kept in. */
  static Sort order() {
    return new Sort(
        new SortField(NAME, SortField.Type.STRING), new SortField(BIRTH, SortField.Type.LONG));
  }

  /** Returns the document of a person. */
  static Document document(PersonRecord person, NameWords name) {
    Document document = new Document();
    document.add(new StringField(HOUSEHOLD, PackedId.of(person.household()), Field.Store.NO));
    document.add(new SortedDocValuesField(NAME, NameKeys.of(name)));
    document.add(new NumericDocValuesField(BIRTH, Day.recorded(person.birth())));
    document.add(new SortedDocValuesField(MOTHER, NameKeys.of(NameWords.read(person.mother()))));
    document.add(new SortedDocValuesField(PROFILE, Profile.of(person).key()));
    document.add(new BinaryDocValuesField(RECORD, RecordCodec.write(person, name)));
    return document;
  }
}
