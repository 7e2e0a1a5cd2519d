package id.dtks.search.internal;

import id.dtks.search.query.SearchFields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the fields of a form, each for what it is. */
final class FormReader {
  private FormReader() {}

  /** Returns what a form asks for; what cannot be read in a field is left out. */
  static Intent read(SearchFields fields, Gazetteer gazetteer) {
    NumberReader number = new NumberReader();
    fields.number().map(FormReader::cut).ifPresent(number::cutFrom);
    return new Intent(
        words(fields.name()),
        words(fields.mother()),
        number.numbers(),
        number.parts(),
        between(1, fields.rt(), QueryReader.HIGHEST_UNIT),
        between(1, fields.rw(), QueryReader.HIGHEST_UNIT),
        OptionalInt.empty(),
        between(QueryReader.FIRST_YEAR, fields.birthYear(), QueryReader.LAST_YEAR),
        between(0, fields.age(), QueryReader.OLDEST),
        fields.birth().filter(day -> isYear(day.getYear())),
        fields.village().map(FormReader::cut).flatMap(gazetteer::named));
  }

  private static boolean isYear(int year) {
    return year >= QueryReader.FIRST_YEAR && year <= QueryReader.LAST_YEAR;
  }

  private static OptionalInt between(int least, OptionalInt number, int most) {
    return number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most
        ? number
        : OptionalInt.empty();
  }

  private static List<String> words(Optional<String> name) {
    return name.map(FormReader::cut).map(QueryReader::words).orElse(List.of());
  }

  private static String cut(String text) {
    return text.length() > QueryReader.LONGEST_TEXT
        ? text.substring(0, QueryReader.LONGEST_TEXT)
        : text;
  }
}
