package id.dtks.search.internal;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Writes a person's record into the bytes that a document keeps, and reads it back. First comes
 * what people are found by, then what only a hit shows; the folded name and the date of birth stand
 * elsewhere in the document.
 */
final class RecordCodec {
  private RecordCodec() {}

  static BytesRef write(PersonRecord person, NameWords name) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      writeNumbers(out, person.niks());
      writeNumbers(out, person.familyCards());
      out.writeVLong(Long.parseLong(person.region()));
      out.writeVInt(person.rt());
      out.writeVInt(person.rw());
      out.writeString(person.sex());
      writeTexts(out, StandingCodes.of(person.standing()));
      writeId(out, person.person());
      writeId(out, person.household());
      out.writeString(person.name().equals(plain(name)) ? "" : person.name());
      out.writeString(person.mother());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** Reads what people are found by. */
  static Findable findable(BytesRef bytes) throws IOException {
    return findable(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
  }

  private static Findable findable(ByteArrayDataInput in) throws IOException {
    return new Findable(
        numbers(in),
        numbers(in),
        Long.toString(in.readVLong()),
        in.readVInt(),
        in.readVInt(),
        in.readString(),
        texts(in));
  }

  /** Reads the id of the person alone. */
  static String person(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    findable(in);
    return readId(in);
  }

  /** Reads the whole record of a person whose folded name and day of birth are known. */
  static PersonRecord read(BytesRef bytes, NameWords name, int birth) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    Findable first = findable(in);
    PersonRecord.Builder record =
        PersonRecord.builder()
            .niks(first.niks)
            .familyCards(first.familyCards)
            .region(first.region)
            .rt(first.rt)
            .rw(first.rw)
            .sex(first.sex)
            .standing(StandingCodes.standing(first.standing))
            .birth(birth == Day.UNKNOWN ? Optional.empty() : Optional.of(Day.date(birth)))
            .person(readId(in))
            .household(readId(in));
    String recorded = in.readString();
    return record.name(recorded.isEmpty() ? plain(name) : recorded).mother(in.readString()).build();
  }

  private static String plain(NameWords name) {
    return name.alias().isEmpty() && name.lineage().isEmpty() ? String.join(" ", name.words()) : "";
  }

  private static void writeId(ByteBuffersDataOutput out, String id) throws IOException {
    BytesRef packed = PackedId.of(id);
    out.writeVInt(packed.length);
    out.writeBytes(packed.bytes, packed.offset, packed.length);
  }

  private static String readId(ByteArrayDataInput in) throws IOException {
    return PackedId.read(in, in.readVInt());
  }

  /** Whole numbers take eight bytes, what is damaged stays as it was recorded. */
  private static void writeNumbers(ByteBuffersDataOutput out, List<String> numbers)
      throws IOException {
    out.writeVInt(numbers.size());
    for (String number : numbers) {
      boolean whole = Digits.isSixteen(number);
      out.writeByte((byte) (whole ? 1 : 0));
      if (whole) {
        out.writeLong(Digits.pack(number));
      } else {
        out.writeString(number);
      }
    }
  }

  private static List<String> numbers(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    List<String> numbers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      numbers.add(in.readByte() == 1 ? Digits.text(in.readLong()) : in.readString());
    }
    return numbers;
  }

  private static void writeTexts(ByteBuffersDataOutput out, List<String> texts) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  private static List<String> texts(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.readString());
    }
    return texts;
  }

  /** What people are found by, beside name and birth. */
  record Findable(
      List<String> niks,
      List<String> familyCards,
      String region,
      int rt,
      int rw,
      String sex,
      List<String> standing) {
    /** Returns the kind only: every part is personal. */
    @Override
    public String toString() {
      return "Findable";
    }
  }
}
