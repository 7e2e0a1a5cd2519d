package id.dtks.console;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what is to be recorded of a person. */
final class PersonOptions {
  private final Map<PersonField, String> typed = new EnumMap<>(PersonField.class);

  @Option(names = "--nik", paramLabel = "NIK", descriptionKey = "field.nik")
  void nik(Optional<String> text) {
    take(PersonField.NIK, text);
  }

  @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "field.name")
  void name(Optional<String> text) {
    take(PersonField.NAME, text);
  }

  @Option(names = "--born", paramLabel = "DATE", descriptionKey = "field.born")
  void born(Optional<String> text) {
    take(PersonField.BORN, text);
  }

  @Option(names = "--birthplace", paramLabel = "TEXT", descriptionKey = "field.birthplace")
  void birthplace(Optional<String> text) {
    take(PersonField.BIRTHPLACE, text);
  }

  @Option(names = "--sex", paramLabel = "L|P", descriptionKey = "field.sex")
  void sex(Optional<String> text) {
    take(PersonField.SEX, text);
  }

  @Option(names = "--as", paramLabel = "PLACE", descriptionKey = "place")
  void place(Optional<String> text) {
    take(PersonField.AS, text);
  }

  @Option(names = "--marital", paramLabel = "STATUS", descriptionKey = "field.marital")
  void marital(Optional<String> text) {
    take(PersonField.MARITAL, text);
  }

  @Option(names = "--occupation", paramLabel = "TEXT", descriptionKey = "field.occupation")
  void occupation(Optional<String> text) {
    take(PersonField.OCCUPATION, text);
  }

  @Option(names = "--mother", paramLabel = "TEXT", descriptionKey = "field.mother")
  void mother(Optional<String> text) {
    take(PersonField.MOTHER, text);
  }

  void take(PersonField field, Optional<String> text) {
    text.ifPresent(given -> typed.put(field, given));
  }

  Map<PersonField, String> typed() {
    return typed;
  }
}
