package id.dtks.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code aliases.txt}; its header tells the format. Plain for the reason of RegionList. */
final class RegionAliases {
  private RegionAliases() {}

  /** Returns the other names, by the digits of the code. */
  static Map<String, List<String>> read() {
    Map<String, List<String>> aliases = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(RegionAliases.class.getResourceAsStream("aliases.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          int equals = line.indexOf(" = ");
          int end = line.indexOf("; ", equals);
          String code = line.substring(0, equals).replace(".", "");
          List<String> names = aliases.getOrDefault(code, new ArrayList<>());
          names.add(line.substring(equals + 3, end));
          aliases.put(code, names);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return aliases;
  }
}
