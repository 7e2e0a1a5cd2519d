package id.dtks.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field of a person, as it is named on the command line and in the header of a file. */
enum PersonField {
  /** The population number. */
  NIK("nik"),
  /** The name. */
  NAME("name", "nama"),
  /** The day of birth. */
  BORN("born", "lahir", "tgl_lahir"),
  /** The place of birth. */
  BIRTHPLACE("birthplace", "tempat_lahir"),
  /** The sex. */
  SEX("sex", "jk", "jenkel"),
  /** The place in the family. */
  AS("as", "hubungan", "shdk"),
  /** The marital status. */
  MARITAL("marital", "status_kawin"),
  /** The occupation. */
  OCCUPATION("occupation", "pekerjaan"),
  /** The mother's maiden name. */
  MOTHER("mother", "nama_ibu");

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> words;

  PersonField(String... words) {
    this.words = List.of(words);
  }

  /** Returns the word of the command line. */
  String word() {
    return words.get(0);
  }

  /** Returns the words of all fields. */
  static String known() {
    return Stream.of(values()).map(PersonField::word).collect(Collectors.joining(", "));
  }

  /** Returns the field that a word names, in either language. */
  static Optional<PersonField> of(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    return Stream.of(values()).filter(field -> field.words.contains(lower)).findFirst();
  }
}
