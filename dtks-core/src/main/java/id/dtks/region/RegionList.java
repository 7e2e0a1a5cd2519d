package id.dtks.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code regions.txt} in one pass; its header tells the format. */
final class RegionList {
  private final byte[] text;
  private final List<RegionTable> tables;
  private final long[] open = new long[RegionLevel.values().length];
  private int at;

  private RegionList(byte[] text) {
    this.text = text;
    this.tables =
        Arrays.stream(RegionLevel.values()).map(level -> new RegionTable(level, text)).toList();
  }

  /** Returns the regions of each level. */
  static Map<RegionLevel, RegionTable> read() {
    try (InputStream in =
        Objects.requireNonNull(RegionList.class.getResourceAsStream("regions.txt"))) {
      return new RegionList(in.readAllBytes()).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<RegionLevel, RegionTable> parse() {
    while (at < text.length) {
      if (text[at] != '#') {
        region();
      }
      while (text[at] != '\n') {
        at++;
      }
      at++;
    }
    Map<RegionLevel, RegionTable> byLevel = new EnumMap<>(RegionLevel.class);
    tables.forEach(table -> byLevel.put(table.level(), table));
    return byLevel;
  }

  private void region() {
    int depth = 0;
    while (text[at] == '.') {
      depth++;
      at++;
    }
    long code = depth == 0 ? 0 : open[depth - 1];
    while (text[at] >= '0' && text[at] <= '9') {
      code = code * 10 + (text[at] - '0');
      at++;
    }
    open[depth] = code;
    boolean retired = text[at] == '~';
    at++;
    tables.get(depth).add(code, at, retired);
  }
}
