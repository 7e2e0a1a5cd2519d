package id.dtks.search.internal;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.search.query.SearchFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;

/**
 * Where a page ended: with whom. It holds no more of the person than two ids, and of what was typed
 * too little to tell it, so it may stand in the address of a page; the rank is worked out anew from
 * what the index then knows.
 *
 * @param request which request it is of, see {@link Asked#key()}
 * @param waitingSince since when the person's case waited, which it may not do any more
 */
record Bookmark(short request, long waitingSince, String household, String person) {
  private static final byte VERSION = 1;
  private static final int LONGEST = 2_000;

  /** Returns the bookmark as an opaque text. */
  String text() {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeByte(VERSION);
      out.writeShort(request);
      out.writeLong(waitingSince);
      PackedId.write(out, household);
      PackedId.write(out, person);
      out.writeInt(checksum(out.toArrayCopy()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toArrayCopy());
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  /** Reads any text; what {@link #text()} did not write is rejected. */
  static Checked<Bookmark> read(String text) {
    if (text.length() > LONGEST) {
      return damaged();
    }
    try {
      Bookmark read = of(Base64.getUrlDecoder().decode(text));
      return read.text().equals(text) ? Checked.of(read) : damaged();
    } catch (RuntimeException | IOException e) { // whatever bytes of somebody else lead to
      return damaged();
    }
  }

  /** Reads the bytes of a bookmark, without a look at their version and checksum. */
  private static Bookmark of(byte[] bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes, 1, bytes.length - 1);
    return new Bookmark(in.readShort(), in.readLong(), PackedId.read(in), PackedId.read(in));
  }

  private static Checked<Bookmark> damaged() {
    return Checked.rejected(Finding.of(SearchFinding.CURSOR_DAMAGED));
  }

  /** Returns the kind only. */
  @Override
  public String toString() {
    return "Bookmark";
  }
}
