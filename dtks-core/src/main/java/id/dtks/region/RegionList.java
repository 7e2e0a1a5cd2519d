package id.dtks.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads {@code regions.txt} in one pass; its header tells the format. Plain loops without lambdas,
 * because this runs once, in a virtual machine that is still cold.
 */
final class RegionList {
  private final byte[] text;
  private final Map<RegionLevel, RegionTable> byLevel = new EnumMap<>(RegionLevel.class);
  private final List<RegionTable> byDepth = new ArrayList<>();
  private final long[] codeAtDepth = new long[RegionLevel.values().length];

  private RegionList(byte[] text) {
    this.text = text;
    for (RegionLevel level : RegionLevel.values()) {
      RegionTable table = new RegionTable(level, text);
      byLevel.put(level, table);
      byDepth.add(table);
    }
  }

  /** Returns the regions of each level. */
  static Map<RegionLevel, RegionTable> read() {
    try (InputStream in =
        Objects.requireNonNull(RegionList.class.getResourceAsStream("regions.txt"))) {
      RegionList list = new RegionList(in.readAllBytes());
      list.parse();
      return list.byLevel;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void parse() {
    int at = 0;
    while (at < text.length) {
      int end = endOfLine(at);
      if (text[at] != '#') {
        region(at);
      }
      at = end + 1;
    }
  }

  private int endOfLine(int from) {
    int at = from;
    while (text[at] != '\n') {
      at++;
    }
    return at;
  }

  private void region(int start) {
    int at = start;
    while (text[at] == '.') {
      at++;
    }
    int depth = at - start;
    long code = depth == 0 ? 0 : codeAtDepth[depth - 1];
    while (text[at] >= '0' && text[at] <= '9') {
      code = code * 10 + (text[at] - '0');
      at++;
    }
    codeAtDepth[depth] = code;
    byDepth.get(depth).add(code, at + 1, text[at] == '~');
  }
}
