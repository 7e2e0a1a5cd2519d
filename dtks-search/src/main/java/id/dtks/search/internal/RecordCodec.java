package id.dtks.search.internal;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameWords;
import id.dtks.search.query.OpenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Writes a person's record into the bytes that a document keeps, and reads it back. First comes
 * what people are found by, then what only a hit shows; the folded names, the date of birth and the
 * {@link Profile} stand elsewhere in the document.
 */
final class RecordCodec {
  /** Stands before the digits of a region, so that none is lost that is wrong and begins with 0. */
  private static final String KEEPS_ZEROS = "1";

  private RecordCodec() {}

  static BytesRef write(PersonRecord person, NameWords name) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      writeNumbers(out, person.niks());
      writeNumbers(out, person.familyCards());
      out.writeVLong(Long.parseLong(KEEPS_ZEROS + person.region()));
      out.writeVInt(person.rt());
      out.writeVInt(person.rw());
      writeSinces(out, person.standing().open());
      PackedId.write(out, person.person());
      PackedId.write(out, person.household());
      out.writeString(person.name().equals(plain(name)) ? "" : person.name());
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
        Long.toString(in.readVLong()).substring(KEEPS_ZEROS.length()),
        in.readVInt(),
        in.readVInt(),
        sinces(in));
  }

  /** Reads the id of the person alone. */
  static String person(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    findable(in);
    return PackedId.read(in);
  }

  /** Reads the whole record of a person of whom is known what stands elsewhere. */
  static PersonRecord read(
      BytesRef bytes, NameWords name, NameWords mother, int birth, Profile profile)
      throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    Findable first = findable(in);
    PersonRecord.Builder record =
        PersonRecord.builder()
            .niks(first.niks)
            .familyCards(first.familyCards)
            .region(first.region)
            .rt(first.rt)
            .rw(first.rw)
            .sex(profile.sex())
            .programs(profile.programs())
            .findings(profile.findings())
            .standing(profile.standing(instants(first.waitingSince)))
            .mother(String.join(" ", mother.words()))
            .birth(birth == Day.UNKNOWN ? Optional.empty() : Optional.of(Day.date(birth)))
            .person(PackedId.read(in))
            .household(PackedId.read(in));
    String recorded = in.readString();
    return record.name(recorded.isEmpty() ? plain(name) : recorded).build();
  }

  private static List<Instant> instants(List<Long> seconds) {
    return seconds.stream().map(Instant::ofEpochSecond).toList();
  }

  private static String plain(NameWords name) {
    return name.alias().isEmpty() && name.lineage().isEmpty() ? String.join(" ", name.words()) : "";
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

  private static void writeSinces(ByteBuffersDataOutput out, List<OpenCase> cases)
      throws IOException {
    out.writeVInt(cases.size());
    for (OpenCase open : cases) {
      out.writeVLong(Math.max(0, open.since().getEpochSecond()));
    }
  }

  private static List<Long> sinces(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    List<Long> sinces = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sinces.add(in.readVLong());
    }
    return sinces;
  }

  /**
   * What people are found by, beside what has columns of its own.
   *
   * @param waitingSince when each open case came to where it stands, in seconds since 1970
   */
  record Findable(
      List<String> niks,
      List<String> familyCards,
      String region,
      int rt,
      int rw,
      List<Long> waitingSince) {
    /** Returns the kind only: every part is personal. */
    @Override
    public String toString() {
      return "Findable";
    }
  }
}
