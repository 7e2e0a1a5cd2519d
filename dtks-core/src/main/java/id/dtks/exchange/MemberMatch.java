package id.dtks.exchange;

import id.dtks.household.Member;
import id.dtks.identity.Nik;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds the member of a household whom a row of a list means. */
final class MemberMatch {
  /** The surest first; a later one counts only where no earlier one finds anybody. */
  private static final List<BiPredicate<Member, Member>> SIGNS =
      List.of(
          (known, listed) -> number(known).isPresent() && number(known).equals(number(listed)),
          (known, listed) -> known.externalIds().stream().anyMatch(listed.externalIds()::contains),
          MemberMatch::isAlike);

  private MemberMatch() {}

  /** Returns the member of {@code known} that {@code listed} means; empty for somebody new. */
  static Optional<Member> of(Member listed, List<Member> known) {
    return SIGNS.stream()
        .flatMap(sign -> known.stream().filter(member -> sign.test(member, listed)).limit(1))
        .findFirst();
  }

  /** Tells whether two rows say the same name and birth date. */
  static boolean isAlike(Member one, Member other) {
    return one.name().normalized().equals(other.name().normalized())
        && one.birthDate().equals(other.birthDate());
  }

  /** Returns the number as recorded, belong to whom it may. */
  private static Optional<String> number(Member member) {
    return member
        .nik()
        .map(Nik::digits)
        .or(() -> Optional.ofNullable(member.recorded().get(Member.NIK)));
  }
}
