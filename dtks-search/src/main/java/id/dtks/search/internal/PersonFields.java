package id.dtks.search.internal;

import id.dtks.search.name.NameWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The fields of a person's document; the one place that knows their names. Documents are kept in
 * the order of their names, short ones first, so that what is cut off a long list is what matters
 * least.
 */
final class PersonFields {
  /** Changes whenever an index written before can no longer be read; it is then rebuilt. */
  static final String FORMAT = "2";

  static final String WORD = "word";
  static final String NIK = "nik";
  static final String NIK_BACKWARD = "kin";
  static final String FAMILY_CARD = "card";
  static final String FAMILY_CARD_BACKWARD = "drac";
  static final String ENDING = "end";
  static final String RT = "rt";
  static final String RW = "rw";
  static final String BIRTH = "birth";
  static final String AREA = "area";
  static final String ORDER = "order";
  static final String RECORD = "record";
  private static final String HOUSEHOLD = "household";

  static final int ENDING_LENGTH = 4;
  private static final int LETTERS_IN_ORDER = 10;

  private PersonFields() {}

  /** Returns the term that all documents of a household have. */
  static Term household(String id) {
    return new Term(HOUSEHOLD, id);
  }

  /** Returns the order documents are kept in. */
  static Sort order() {
    return new Sort(new SortField(ORDER, SortField.Type.LONG));
  }

  /** Returns the number of words in the name of a document, by its order. */
  static int nameLength(long order) {
    return (int) (order >>> 56);
  }

  /** Returns the document of a person. */
  static Document document(PersonRecord person, NameWords name) {
    Document document = new Document();
    term(document, HOUSEHOLD, person.household());
    wordsOf(name).forEach(word -> term(document, WORD, word));
    for (String recorded : person.niks()) {
      RecordedDigits.of(recorded).ifPresent(digits -> number(document, digits));
    }
    for (String recorded : person.familyCards()) {
      RecordedDigits.of(recorded)
          .ifPresent(
              digits -> {
                term(document, FAMILY_CARD, digits);
                term(document, FAMILY_CARD_BACKWARD, backward(digits));
              });
    }
    if (person.rt() > 0) {
      term(document, RT, Integer.toString(person.rt()));
    }
    if (person.rw() > 0) {
      term(document, RW, Integer.toString(person.rw()));
    }
    person
        .birth()
        .ifPresent(
            date -> {
              term(document, BIRTH, Integer.toString(date.getYear()));
              term(document, BIRTH, date.toString());
            });
    AreaTerms.of(person).forEach(area -> term(document, AREA, area));
    document.add(new NumericDocValuesField(ORDER, order(name.words())));
    document.add(new BinaryDocValuesField(RECORD, RecordCodec.write(person, name)));
    return document;
  }

  /** Returns the words a name can be found by. */
  static Set<String> wordsOf(NameWords name) {
    Set<String> words = new LinkedHashSet<>(name.words());
    words.addAll(name.alias());
    words.addAll(name.lineage());
    return words;
  }

  /** Returns digits from the last to the first. */
  static String backward(String digits) {
    return new StringBuilder(digits).reverse().toString();
  }

  private static void number(Document document, String digits) {
    term(document, NIK, digits);
    term(document, NIK_BACKWARD, backward(digits));
    term(document, ENDING, digits.substring(digits.length() - ENDING_LENGTH));
  }

  private static void term(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static long order(List<String> words) {
    long order = Math.min(words.size(), 100);
    String letters = String.join(" ", words);
    for (int i = 0; i < LETTERS_IN_ORDER; i++) {
      int letter = i < letters.length() ? letters.charAt(i) - 'A' + 1 : 0;
      order = order << 5 | Math.max(0, Math.min(letter, 31));
    }
    return order << 6;
  }
}
