package id.dtks.exchange;

import id.dtks.household.Decision;
import id.dtks.household.FormerNik;
import id.dtks.household.Member;
import id.dtks.household.MemberField;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import java.util.stream.Stream;

/**
 * What a person was called and listed by before decisions corrected it, and is now: a list that has
 * not caught up still says the former.
 */
final class FormerValues {
  private FormerValues() {}

  /** Returns the names, normalized; none if there is none. */
  static Stream<String> names(Member member) {
    Stream<String> former =
        texts(member, MemberField.NAME).map(PersonName::of).map(PersonName::normalized);
    return Stream.concat(Stream.of(member.name().normalized()), former)
        .filter(name -> !name.isEmpty());
  }

  /** Returns the birth dates, as text. */
  static Stream<String> birthDates(Member member) {
    return Stream.concat(
        member.birthDate().map(Object::toString).stream(), texts(member, MemberField.BIRTH_DATE));
  }

  /** Returns the numbers that were corrected. */
  static Stream<Nik> niks(Member member) {
    return member.formerNiks().stream().map(FormerNik::nik);
  }

  private static Stream<String> texts(Member member, MemberField field) {
    return member.decision(field.path()).map(Decision::former).stream()
        .flatMap(texts -> texts.stream());
  }
}
