package id.dtks.benchmarks.people;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A CSV list packed in this jar. */
final class PackedList {
  private PackedList() {}

  /** Returns the rows of a CSV resource by the names of its header. */
  static List<Map<String, String>> rows(String resource) {
    ObjectReader reader =
        new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());
    try (InputStream in = open(resource);
        MappingIterator<Map<String, String>> rows = reader.readValues(in)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(PackedList.class.getResourceAsStream(resource), resource);
  }
}
