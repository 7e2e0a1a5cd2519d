package id.dtks.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code aliases.txt}; its header tells the format. */
final class RegionAliases {
  private static final Pattern LINE = Pattern.compile("([0-9.]+) = ([^;]+); [0-9]{4}-[0-9]{2}");

  private RegionAliases() {}

  static Map<RegionCode, List<String>> read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(RegionAliases.class.getResourceAsStream("aliases.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(RegionAliases::matched)
          .collect(
              Collectors.groupingBy(
                  line -> RegionCode.of(line.group(1)),
                  Collectors.mapping(line -> line.group(2), Collectors.toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Matcher matched(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException("aliases.txt: a line is not 'code = name; yyyy-mm'");
    }
    return matcher;
  }
}
