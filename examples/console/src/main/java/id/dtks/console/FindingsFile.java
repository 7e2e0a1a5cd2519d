package id.dtks.console;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import id.dtks.check.Finding;
import id.dtks.exchange.RowFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every finding of an import as a row of a CSV file. */
final class FindingsFile implements AutoCloseable {
  private final Texts texts;
  private final SequenceWriter rows;

  private FindingsFile(Texts texts, SequenceWriter rows) {
    this.texts = texts;
    this.rows = rows;
  }

  /** Begins a file; an older one of its name is replaced. */
  static FindingsFile at(Path path, Texts texts) throws IOException {
    Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    SequenceWriter rows = new CsvMapper().writer().writeValues(writer);
    rows.write(
        new String[] {
          texts.of("row"),
          texts.of("column"),
          texts.of("code"),
          texts.of("severity"),
          texts.of("finding"),
          texts.of("todo")
        });
    return new FindingsFile(texts, rows);
  }

  void add(RowFinding found) {
    Finding finding = found.finding();
    try {
      rows.write(
          new String[] {
            Long.toString(found.row()),
            texts.column(found.column()),
            finding.code(),
            texts.label(finding.severity()),
            texts.sentence(finding),
            texts.remedy(finding)
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
