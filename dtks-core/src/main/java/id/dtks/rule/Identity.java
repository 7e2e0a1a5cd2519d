package id.dtks.rule;

import id.dtks.household.Member;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.RecordedNumber;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a record says of who the person is, as far as it is told. Of two people with one NIK only
 * one holds it; the other's stands among the recorded texts.
 */
final class Identity {
  private Identity() {}

  /** Returns the number a person has or was recorded with, if it is whole and no stand-in. */
  static Optional<String> number(Member member) {
    return member
        .nik()
        .map(Nik::digits)
        .or(
            () ->
                Optional.ofNullable(member.recorded().get(Member.NIK))
                    .flatMap(text -> RecordedNumber.of(text).certainDigits()))
        .filter(digits -> digits.charAt(0) != '0');
  }

  /** Returns the key of the name; empty if there is none. */
  static Optional<String> name(Member member, NameKey key) {
    return keyed(member.name().words(), key);
  }

  /** Returns the key of the mother's name; empty if there is none. */
  static Optional<String> mother(Member member, NameKey key) {
    return member.motherName().flatMap(name -> keyed(PersonName.of(name).words(), key));
  }

  /** Returns the month of birth: lists often have the first for a day that is not known. */
  static Optional<YearMonth> birthMonth(Member member) {
    return member.birthDate().map(YearMonth::from);
  }

  private static Optional<String> keyed(List<String> words, NameKey key) {
    return words.isEmpty() ? Optional.empty() : Optional.of(key.of(words));
  }

  /** Tells whether two records say the same name and birth date. */
  static boolean isAlike(Member one, Member other) {
    return one.name().normalized().equals(other.name().normalized())
        && one.birthDate().equals(other.birthDate());
  }

  /** Tells whether two numbers of 16 digits differ in one digit, or in two that changed places. */
  static boolean isOneSlipAway(String one, String other) {
    int first = -1;
    int differing = 0;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        differing++;
        first = first < 0 ? i : first;
      }
    }
    return differing == 1
        || (differing == 2
            && one.charAt(first) == other.charAt(first + 1)
            && one.charAt(first + 1) == other.charAt(first));
  }
}
