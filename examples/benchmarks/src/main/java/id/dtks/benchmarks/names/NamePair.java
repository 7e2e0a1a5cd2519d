package id.dtks.benchmarks.names;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two names, and whether one person may bear both.
 *
 * @param kind the way in which the names differ
 * @param held whether the pair was kept apart while the similarity was tuned
 */
public record NamePair(String kind, boolean same, String left, String right, boolean held) {
  /** Returns the invented pairs packed in the jar. */
  public static List<NamePair> all() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(NamePair.class.getResourceAsStream("name-pairs.csv"));
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(in)) {
      return rows.readAll().stream().map(NamePair::of).toList();
    }
  }

  private static NamePair of(Map<String, String> row) {
    return new NamePair(
        row.getOrDefault("kind", ""),
        row.getOrDefault("same", "").equals("yes"),
        row.getOrDefault("left", ""),
        row.getOrDefault("right", ""),
        row.getOrDefault("part", "").equals("held"));
  }

  /** Returns the kind only. */
  @Override
  public String toString() {
    return "NamePair[" + kind + "]";
  }
}
