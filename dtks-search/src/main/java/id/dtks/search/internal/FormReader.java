package id.dtks.search.internal;

import id.dtks.check.Finding;
import id.dtks.region.RegionCode;
import id.dtks.search.name.NameWords;
import id.dtks.search.query.SearchFields;
import id.dtks.search.query.SearchFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the fields of a form, each for what it is, and tells which it cannot read. */
final class FormReader {
  private final SearchFields fields;
  private final Gazetteer gazetteer;
  private final List<Finding> findings;

  private FormReader(SearchFields fields, Gazetteer gazetteer, List<Finding> findings) {
    this.fields = fields;
    this.gazetteer = gazetteer;
    this.findings = findings;
  }

  /**
   * Returns what a form asks for; what cannot be read in a field is left out.
   *
   * @param findings takes one for each such field
   */
  static Intent read(SearchFields fields, Gazetteer gazetteer, List<Finding> findings) {
    return new FormReader(fields, gazetteer, findings).read();
  }

  private Intent read() {
    NumberReader number = number();
    return new Intent(
        name("name", fields.name()),
        name("mother", fields.mother()),
        number.numbers(),
        number.parts(),
        between("rt", 1, fields.rt(), QueryReader.HIGHEST_UNIT),
        between("rw", 1, fields.rw(), QueryReader.HIGHEST_UNIT),
        OptionalInt.empty(),
        between("birthYear", QueryReader.FIRST_YEAR, fields.birthYear(), QueryReader.LAST_YEAR),
        between("age", 0, fields.age(), QueryReader.OLDEST),
        birth(),
        places());
  }

  private NumberReader number() {
    NumberReader digits = new NumberReader();
    Optional<String> typed = typed(fields.number());
    typed.ifPresent(digits::cutFrom);
    if (typed.isPresent() && digits.numbers().isEmpty() && digits.parts().isEmpty()) {
      unread("number");
    }
    return digits;
  }

  private NameWords name(String field, Optional<String> text) {
    NameWords name = typed(text).map(TypedName::read).orElse(TypedName.NONE);
    if (name.isEmpty() && text.isPresent()) {
      unread(field);
    }
    return name;
  }

  private OptionalInt between(String field, int least, OptionalInt number, int most) {
    if (number.isPresent() && (number.getAsInt() < least || number.getAsInt() > most)) {
      unread(field);
      return OptionalInt.empty();
    }
    return number;
  }

  private Optional<LocalDate> birth() {
    OptionalInt year = fields.birth().stream().mapToInt(LocalDate::getYear).findAny();
    boolean read =
        between("birth", QueryReader.FIRST_YEAR, year, QueryReader.LAST_YEAR).isPresent();
    return read ? fields.birth() : Optional.empty();
  }

  private Set<RegionCode> places() {
    Optional<String> typed = typed(fields.village());
    Set<RegionCode> named = typed.map(gazetteer::named).orElse(Set.of());
    if (typed.isPresent() && named.isEmpty()) {
      unread("village");
    }
    return named;
  }

  /** Returns what of a field is read. */
  private static Optional<String> typed(Optional<String> text) {
    return text.map(QueryReader::beginning);
  }

  private void unread(String field) {
    findings.add(Finding.of(SearchFinding.SEARCH_FIELD_UNREAD).at("fields." + field));
  }
}
