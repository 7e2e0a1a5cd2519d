package id.dtks.benchmarks.quality;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files of an invented city in this jar; their README tells what each of them is. */
enum Bontang {
  LISTING("dtks-bnba.csv"),
  DIRT("truth-dirt.csv"),
  PERSONS("truth-persons.csv"),
  SIAK("siak.csv"),
  QUERIES("queries-dev.csv");

  private final String file;

  Bontang(String file) {
    this.file = file;
  }

  /** Writes the file into a directory. */
  Path copyTo(Path directory) throws IOException {
    Path target = directory.resolve(file);
    try (InputStream in = open()) {
      Files.copy(in, target);
    }
    return target;
  }

  /** Returns the rows, each with its cells by header. */
  List<Map<String, String>> rows() throws IOException {
    try (InputStream in = open();
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(in)) {
      return rows.readAll();
    }
  }

  private InputStream open() throws IOException {
    InputStream in = Bontang.class.getResourceAsStream("/bontang/" + file);
    if (in == null) {
      throw new FileNotFoundException("resource " + file);
    }
    return in;
  }
}
