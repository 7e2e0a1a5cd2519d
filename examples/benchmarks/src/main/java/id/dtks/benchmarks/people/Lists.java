package id.dtks.benchmarks.people;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lists packed in this jar: words of names, and districts. */
final class Lists {
  private Lists() {}

  /** Returns the rows of a CSV resource by the names of its header. */
  static List<Map<String, String>> table(String resource) {
    ObjectReader reader =
        new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());
    try (InputStream in = open(resource);
        MappingIterator<Map<String, String>> rows = reader.readValues(in)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines of a text resource. */
  static List<String> lines(String resource) {
    try (InputStream in = open(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(Lists.class.getResourceAsStream(resource), resource);
  }
}
