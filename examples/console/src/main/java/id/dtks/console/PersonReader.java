package id.dtks.console;

import id.dtks.change.Correction;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.FamilyRole;
import id.dtks.household.MaritalStatus;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads what was typed of a person, and tells of everything that cannot be read at once. */
final class PersonReader {
  private final Map<PersonField, String> typed;
  private final Correction.Builder fields = Correction.builder();
  private final List<Finding> findings = new ArrayList<>();

  private PersonReader(Map<PersonField, String> typed) {
    this.typed = typed;
  }

  /** Returns the fields that were typed. */
  static Checked<Correction> correction(Map<PersonField, String> typed) {
    return new PersonReader(typed).read();
  }

  /** Returns a person with the fields that were typed. */
  static Checked<Member> member(PersonId id, Map<PersonField, String> typed) {
    Member blank = Member.builder().id(id).name(PersonName.of("")).build();
    return correction(typed).map(read -> read.applyTo(blank));
  }

  private Checked<Correction> read() {
    text(PersonField.NAME).map(PersonName::of).ifPresent(fields::name);
    take(PersonField.NIK, Nik::parse, fields::nik);
    take(PersonField.BORN, new DayConverter()::read, fields::birthDate);
    text(PersonField.BIRTHPLACE).ifPresent(fields::birthPlace);
    take(PersonField.SEX, Sex::parse, fields::sex);
    take(PersonField.AS, RoleConverter::read, (FamilyRole role) -> fields.familyRole(role));
    take(
        PersonField.MARITAL,
        new ConstantConverter<>(MaritalStatus.class)::read,
        fields::maritalStatus);
    text(PersonField.OCCUPATION).ifPresent(fields::occupation);
    text(PersonField.MOTHER).ifPresent(fields::motherName);
    return Checked.of(fields.build(), findings);
  }

  private Optional<String> text(PersonField field) {
    return Optional.ofNullable(typed.get(field)).map(String::strip).filter(text -> !text.isEmpty());
  }

  private <T> void take(
      PersonField field, Function<String, Checked<T>> reading, Consumer<T> taking) {
    Optional<Checked<T>> read = text(field).map(reading);
    read.flatMap(Checked::toOptional).ifPresent(taking);
    read.ifPresent(checked -> findings.addAll(checked.within(field.word()).findings()));
  }
}
