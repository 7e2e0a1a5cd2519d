package id.dtks.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets no control codes through but the end of a line: lists may hold any, screens obey them. */
final class PlainOutput extends FilterOutputStream {
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int DELETE = 0x7f;

  PlainOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    int octet = value & 0xff;
    if ((octet >= FIRST_PRINTABLE && octet != DELETE) || octet == '\n' || octet == '\r') {
      out.write(value);
    }
  }
}
