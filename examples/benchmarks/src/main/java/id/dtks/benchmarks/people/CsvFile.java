package id.dtks.benchmarks.people;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file that is written row by row. */
final class CsvFile implements Closeable {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private final SequenceWriter rows;

  /** Creates the file, or empties it. */
  CsvFile(Path path) throws IOException {
    rows = MAPPER.writerFor(String[].class).writeValues(Files.newBufferedWriter(path));
  }

  void write(String... values) throws IOException {
    rows.write(values);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
