package id.dtks.region;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes the list of regions that {@link RegionCatalog} reads, from two CSV files: the codes in
 * force ({@code code,name}) and the retired ones ({@code code,name,…}). Needs the JDK alone:
 *
 * <pre>java dtks-core/src/test/java/id/dtks/region/RegionListGenerator.java \
 *     regions-2025.csv regions-retired.csv \
 *     dtks-core/src/main/resources/id/dtks/region/regions.txt</pre>
 *
 * The same input gives the same bytes.
 */
final class RegionListGenerator {
  /** A comma with an even number of quotes after it. */
  private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private static final List<String> HEADER =
      List.of(
          "# Region codes in force under Kepmendagri 300.2.2-2430/2025, and retired codes of earlier",
          "# decrees, in the order of their codes. One dot for each level above, the last part of the",
          "# code, a space (in force) or ~ (retired), the name. Origin: github.com/cahyadsn/wilayah,",
          "# MIT licence, see LICENSE-wilayah.txt. Written by RegionListGenerator: do not edit.");

  private RegionListGenerator() {}

  public static void main(String[] args) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    read(Path.of(args[0]), ' ', lines);
    read(Path.of(args[1]), '~', lines);
    List<String> all = new ArrayList<>(HEADER);
    all.addAll(lines.values());
    Files.writeString(Path.of(args[2]), String.join("\n", all) + "\n", StandardCharsets.UTF_8);
  }

  private static void read(Path csv, char mark, Map<String, String> lines) throws IOException {
    List<String> rows = Files.readAllLines(csv, StandardCharsets.UTF_8);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = COMMA.split(row, -1);
      String code = cells[0];
      String name = cells[1].replace("\"", "").strip().replaceAll("\\s+", " ");
      int depth = (int) code.chars().filter(c -> c == '.').count();
      String line = ".".repeat(depth) + code.substring(code.lastIndexOf('.') + 1) + mark + name;
      lines.put(code, line);
    }
  }
}
