package id.dtks.listing;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file is made of, found out by reading it once from end to end: whether UTF-8 holds cannot
 * be told from a beginning.
 *
 * @param charset what to read it with
 * @param endsLine whether the last line is ended, which it is not where a file was cut off
 */
record FileProbe(Charset charset, boolean endsLine) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BLOCK = 1 << 16;
  private static final int LONGEST_CHARACTER = 4;

  /** Longer lines than this are no list, and would not fit into memory. */
  private static final int LONGEST_LINE = 1_000_000;

  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

  static Checked<FileProbe> of(Path file) {
    if (Files.isDirectory(file)) {
      return Checked.rejected(Finding.of(ListingFinding.FILE_IS_DIRECTORY));
    }
    if (!Files.exists(file)) {
      return Checked.rejected(Finding.of(ListingFinding.FILE_MISSING));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new Scan().over(in);
    } catch (IOException e) {
      throw new ListingUnreadableException(e);
    }
  }

  private static final class Scan {
    private final byte[] block = new byte[BLOCK];
    private final CharBuffer characters = CharBuffer.allocate(BLOCK);
    private final CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean isUtf8 = true;
    private int left;
    private int lineLength;
    private byte last;

    Checked<FileProbe> over(InputStream in) throws IOException {
      boolean first = true;
      while (true) {
        int read = in.readNBytes(block, left, BLOCK - left);
        if (read == 0) {
          break;
        }
        int size = left + read;
        if (first && (startsWith(ZIP, size) || startsWith(OLE, size))) {
          return Checked.rejected(Finding.of(ListingFinding.FILE_SPREADSHEET));
        }
        if (!isText(left, size)) {
          return Checked.rejected(Finding.of(ListingFinding.FILE_BINARY));
        }
        last = block[size - 1];
        decode(size);
        first = false;
      }
      return first
          ? Checked.rejected(Finding.of(ListingFinding.FILE_EMPTY))
          : Checked.of(
              new FileProbe(
                  isUtf8 ? StandardCharsets.UTF_8 : WINDOWS, last == '\n' || last == '\r'));
    }

    private boolean startsWith(int[] magic, int size) {
      for (int i = 0; i < magic.length; i++) {
        if (i >= size || Byte.toUnsignedInt(block[i]) != magic[i]) {
          return false;
        }
      }
      return true;
    }

    private boolean isText(int from, int size) {
      for (int i = from; i < size; i++) {
        if (block[i] == 0) {
          return false;
        }
        lineLength = block[i] == '\n' || block[i] == '\r' ? 0 : lineLength + 1;
        if (lineLength > LONGEST_LINE) {
          return false;
        }
      }
      return true;
    }

    /** Keeps the bytes of a character that the block cuts in two for the next block. */
    private void decode(int size) {
      left = 0;
      if (isUtf8) {
        ByteBuffer bytes = ByteBuffer.wrap(block, 0, size);
        characters.clear();
        isUtf8 = !utf8.decode(bytes, characters, false).isError();
        if (isUtf8 && bytes.remaining() < LONGEST_CHARACTER) {
          left = bytes.remaining();
          System.arraycopy(block, size - left, block, 0, left);
        }
      }
    }
  }
}
