package id.dtks.console;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the members of one household from a CSV file whose header names the fields. */
final class MemberFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private MemberFile() {}

  static List<Map<PersonField, String>> read(Path file) throws IOException {
    List<Map<PersonField, String>> members = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        MappingIterator<String[]> rows =
            new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvParser.Feature.SKIP_EMPTY_LINES)
                .readValues(reader)) {
      List<PersonField> header = rows.hasNext() ? header(rows.next()) : List.of();
      while (rows.hasNext()) {
        members.add(member(header, rows.next()));
      }
    }
    return members;
  }

  private static List<PersonField> header(String... cells) {
    List<PersonField> fields = new ArrayList<>();
    for (String cell : cells) {
      fields.add(MemberWords.field(cell.replace(BYTE_ORDER_MARK, "")));
    }
    return fields;
  }

  private static Map<PersonField, String> member(List<PersonField> header, String... cells) {
    if (cells.length != header.size()) {
      throw Refusal.of(
          ConsoleFinding.MEMBER_ROW_UNEVEN, "cells", cells.length, "fields", header.size());
    }
    Map<PersonField, String> fields = new EnumMap<>(PersonField.class);
    for (int i = 0; i < cells.length; i++) {
      fields.put(header.get(i), cells[i]);
    }
    return fields;
  }
}
