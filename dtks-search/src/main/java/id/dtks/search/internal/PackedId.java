package id.dtks.search.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** An opaque id in few bytes: a UUID as its 16 bytes, any other text as it is. */
final class PackedId {
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final byte AS_UUID = 0;
  private static final byte AS_TEXT = 1;
  private static final int UUID_BYTES = 16;

  private PackedId() {}

  /** Returns the bytes of an id. */
  static BytesRef of(String id) {
    if (UUID_TEXT.matcher(id).matches()) {
      UUID uuid = UUID.fromString(id);
      ByteBuffer packed = ByteBuffer.allocate(1 + UUID_BYTES).put(AS_UUID);
      packed.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
      return new BytesRef(packed.array());
    }
    byte[] text = id.getBytes(StandardCharsets.UTF_8);
    return new BytesRef(ByteBuffer.allocate(1 + text.length).put(AS_TEXT).put(text).array());
  }

  /** Writes an id, after the number of its bytes. */
  static void write(DataOutput out, String id) throws IOException {
    BytesRef packed = of(id);
    out.writeVInt(packed.length);
    out.writeBytes(packed.bytes, packed.offset, packed.length);
  }

  /**
   * Reads an id that was written.
   *
   * @throws IOException if its bytes are of no id, or more than are left
   * @throws RuntimeException if their number cannot be read
   */
  static String read(ByteArrayDataInput in) throws IOException {
    int length = in.readVInt();
    if (length < 1 || length > in.length() - in.getPosition()) {
      throw new IOException("an id must have from 1 byte to as many as are left");
    }
    byte[] bytes = new byte[length];
    in.readBytes(bytes, 0, length);
    ByteBuffer packed = ByteBuffer.wrap(bytes);
    boolean isUuid = packed.get() == AS_UUID;
    if (isUuid && packed.remaining() != UUID_BYTES) {
      throw new IOException("a UUID must have " + UUID_BYTES + " bytes");
    }
    return isUuid
        ? new UUID(packed.getLong(), packed.getLong()).toString()
        : new String(bytes, 1, length - 1, StandardCharsets.UTF_8);
  }
}
