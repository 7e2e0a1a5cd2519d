package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BookmarkTest {
  private static final String UUID = "0f8fad5b-d9cb-469f-a165-70867728950e";

  /** A version, a request and since when the case waits. */
  private static final int BEFORE_IDS = 11;

  @Provide
  Arbitrary<Bookmark> bookmarks() {
    Arbitrary<String> ids =
        Arbitraries.oneOf(Arbitraries.just(UUID), Arbitraries.strings().alpha().ofMaxLength(40));
    return Combinators.combine(Arbitraries.shorts(), Arbitraries.longs(), ids, ids)
        .as(Bookmark::new);
  }

  @Property
  void isReadAsItWasWritten(@ForAll("bookmarks") Bookmark bookmark) {
    assertThat(Bookmark.read(bookmark.text()).orElseThrow()).isEqualTo(bookmark);
  }

  @Property
  void isRefusedIfItsBytesWereChanged(
      @ForAll("bookmarks") Bookmark bookmark, @ForAll int at, @ForAll byte other) {
    byte[] changed = unchecked(bookmark);
    changed[Math.floorMod(at, changed.length)] = other;
    assertWrittenOrRefused(checked(changed));
  }

  @Property
  void isRefusedIfItIsOfAnotherLength(@ForAll("bookmarks") Bookmark bookmark, @ForAll byte length) {
    assertWrittenOrRefused(checked(Arrays.copyOf(unchecked(bookmark), Math.abs(length))));
  }

  @Property
  void isRefusedIfItIsNone(@ForAll byte[] bytes) {
    assertWrittenOrRefused(checked(bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 2, 16, 18, 1_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void isRefusedIfAnIdIsOfAnotherLengthThanItSays(int length) throws IOException {
    byte[] bytes = Arrays.copyOf(unchecked(new Bookmark((short) 1, 2, UUID, UUID)), 60);
    ByteArrayDataOutput out = new ByteArrayDataOutput(bytes, BEFORE_IDS, bytes.length - BEFORE_IDS);
    out.writeVInt(length);
    assertRefused(checked(bytes));
  }

  @Test
  void isRefusedIfAnythingFollows() {
    byte[] bytes = unchecked(new Bookmark((short) 1, 2, "h", "p"));
    assertRefused(checked(Arrays.copyOf(bytes, bytes.length + 1)));
  }

  private static byte[] unchecked(Bookmark bookmark) {
    byte[] bytes = Base64.getUrlDecoder().decode(bookmark.text());
    return Arrays.copyOf(bytes, bytes.length - Integer.BYTES);
  }

  /** Returns the text of bytes whose checksum is right: that is no secret. */
  private static String checked(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    byte[] all = Arrays.copyOf(bytes, bytes.length + Integer.BYTES);
    new ByteArrayDataOutput(all, bytes.length, Integer.BYTES).writeInt((int) checksum.getValue());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  private static void assertWrittenOrRefused(String text) {
    Checked<Bookmark> read = Bookmark.read(text);
    if (read.isAccepted()) {
      assertThat(read.orElseThrow().text()).isEqualTo(text);
    } else {
      assertRefused(text);
    }
  }

  private static void assertRefused(String text) {
    List<Finding> findings = Bookmark.read(text).findings();
    assertThat(findings).extracting(Finding::code).containsExactly("CURSOR_DAMAGED");
  }
}
