package id.dtks.search.internal;

import id.dtks.search.name.NameWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Writes a person's record into the bytes that a document keeps, and reads it back. */
final class RecordCodec {
  private static final long UNKNOWN_DAY = 0;
  private static final long DAY_SHIFT = 1_000_000; // keeps days before 1970 positive

  private RecordCodec() {}

  static BytesRef write(PersonRecord person, NameWords name) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(out, name.words());
      write(out, name.alias());
      write(out, name.lineage());
      write(out, person.niks());
      write(out, person.familyCards());
      out.writeVInt(person.rt());
      out.writeVInt(person.rw());
      out.writeVLong(person.birth().map(date -> date.toEpochDay() + DAY_SHIFT).orElse(UNKNOWN_DAY));
      for (String text :
          List.of(
              person.person(),
              person.household(),
              person.name(),
              person.sex(),
              person.region(),
              person.mother())) {
        out.writeString(text);
      }
      write(out, StandingCodes.of(person.standing()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** Reads what comparison needs, without what only a hit shows. */
  static Comparand readComparand(BytesRef bytes) throws IOException {
    return comparable(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
  }

  /** Reads the name alone; the rest is as of a person of whom nothing else is known. */
  static Comparand readName(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    NameWords name = new NameWords(strings(in), strings(in), strings(in));
    return new Comparand(name, List.of(), List.of(), 0, 0, UNKNOWN_DAY);
  }

  /** Reads the whole record. */
  static PersonRecord read(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    Comparand first = comparable(in);
    PersonRecord.Builder record =
        PersonRecord.builder()
            .niks(first.niks)
            .familyCards(first.familyCards)
            .rt(first.rt)
            .rw(first.rw);
    if (first.day != UNKNOWN_DAY) {
      record.birth(first.birth());
    }
    return record
        .person(in.readString())
        .household(in.readString())
        .name(in.readString())
        .sex(in.readString())
        .region(in.readString())
        .mother(in.readString())
        .standing(StandingCodes.standing(strings(in)))
        .build();
  }

  private static Comparand comparable(ByteArrayDataInput in) throws IOException {
    NameWords name = new NameWords(strings(in), strings(in), strings(in));
    return new Comparand(
        name, strings(in), strings(in), in.readVInt(), in.readVInt(), in.readVLong());
  }

  private static void write(ByteBuffersDataOutput out, List<String> texts) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  private static List<String> strings(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    if (count == 0) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.readString());
    }
    return texts;
  }

  /** The parts of a record that a query is compared with. */
  record Comparand(
      NameWords name, List<String> niks, List<String> familyCards, int rt, int rw, long day) {
    /** Tells whether the date of birth is known. */
    boolean hasBirth() {
      return day != UNKNOWN_DAY;
    }

    /** Returns the date of birth, which must be known. */
    LocalDate birth() {
      return LocalDate.ofEpochDay(day - DAY_SHIFT);
    }

    /** Returns the kind only: every part is personal. */
    @Override
    public String toString() {
      return "Comparand";
    }
  }
}
