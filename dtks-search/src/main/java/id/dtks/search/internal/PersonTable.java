package id.dtks.search.internal;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/**
 * What people of a segment are found by, in plain arrays, about 80 bytes a person: read once when
 * the segment is opened, so that a search reads from the index only whom it shows. Knows nothing of
 * who was deleted since.
 */
final class PersonTable implements Names {
  final NameTable names;
  final MotherColumn mothers;
  final NumberColumn niks;
  final NumberColumn familyCards;
  final PlaceColumn places;
  final ProfileColumn profiles;

  private final int[] nameOf;
  private final int[] firstOfName;
  private final int[] births;
  private final SortedPlaces byBirth;

  private PersonTable(LeafReader reader) throws IOException {
    int size = reader.maxDoc();
    SortedDocValues name = DocValues.getSorted(reader, PersonFields.NAME);
    names = NameTable.read(name);
    nameOf = new int[size];
    firstOfName = new int[names.size() + 1];
    births = new int[size];
    NumericDocValues birth = DocValues.getNumeric(reader, PersonFields.BIRTH);
    BinaryDocValues record = DocValues.getBinary(reader, PersonFields.RECORD);
    SortedDocValues profile = DocValues.getSorted(reader, PersonFields.PROFILE);
    ProfileColumn.Builder ofProfiles = new ProfileColumn.Builder(size);
    for (int number = 0; number < profile.getValueCount(); number++) {
      ofProfiles.profile(Profile.read(profile.lookupOrd(number)));
    }
    NumberColumn.Builder ofNiks = new NumberColumn.Builder(size);
    NumberColumn.Builder ofCards = new NumberColumn.Builder(size);
    PlaceColumn.Builder ofPlaces = new PlaceColumn.Builder(size);
    for (int document = 0; document < size; document++) {
      if (!name.advanceExact(document)
          || !birth.advanceExact(document)
          || !profile.advanceExact(document)
          || !record.advanceExact(document)) {
        throw new IOException("a document lacks a field");
      }
      nameOf[document] = name.ordValue();
      firstOfName[name.ordValue() + 1] = document + 1;
      births[document] = (int) birth.longValue();
      RecordCodec.Findable findable = RecordCodec.findable(record.binaryValue());
      ofNiks.add(document, findable.niks());
      ofCards.add(document, findable.familyCards());
      ofPlaces.add(document, findable.region(), findable.rt(), findable.rw());
      ofProfiles.add(document, profile.ordValue(), findable.waitingSince());
    }
    mothers = MotherColumn.read(DocValues.getSorted(reader, PersonFields.MOTHER), size);
    profiles = ofProfiles.build();
    niks = ofNiks.build();
    familyCards = ofCards.build();
    places = ofPlaces.build();
    byBirth = SortedPlaces.of(IntStream.range(0, size).toArray(), document -> births[document]);
  }

  static PersonTable read(LeafReader reader) throws IOException {
    return new PersonTable(reader);
  }

  /** Returns how many documents there are. */
  int size() {
    return births.length;
  }

  /** Returns the number of a document's name. */
  int name(int document) {
    return nameOf[document];
  }

  /** Returns the first document of a name; that of the next follows its last. */
  int firstOf(int name) {
    return firstOfName[name];
  }

  @Override
  public NameTable table() {
    return names;
  }

  @Override
  public int people(int name) {
    return firstOfName[name + 1] - firstOfName[name];
  }

  /** Returns a document's {@linkplain Day day} of birth. */
  int birth(int document) {
    return births[document];
  }

  /** Tells whether no NIK can be read of what was recorded for a document. */
  boolean lacksNik(int document) {
    return !niks.has(document);
  }

  /** Returns the documents born from a day to another, both included. */
  IntStream bornBetween(int first, int last) {
    return IntStream.range(byBirth.firstFrom(first, 0), byBirth.firstFrom(last + 1L, 0))
        .map(byBirth::at);
  }

  /** Returns how many were born from a day to another, both included. */
  int countBornBetween(int first, int last) {
    return byBirth.firstFrom(last + 1L, 0) - byBirth.firstFrom(first, 0);
  }
}
