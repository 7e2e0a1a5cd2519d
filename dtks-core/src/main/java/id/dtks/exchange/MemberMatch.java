package id.dtks.exchange;

import id.dtks.household.Member;
import id.dtks.identity.Nik;
import id.dtks.identity.RecordedNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the member of a household whom a row of a list means. */
final class MemberMatch {
  private final Member listed;
  private final List<Member> members;
  private final Predicate<Member> taken;

  /**
   * Prepares for a row.
   *
   * @param listed what the row says
   * @param members of the household the row belongs to
   * @param taken tells whom another row of the list meant already
   */
  MemberMatch(Member listed, List<Member> members, Predicate<Member> taken) {
    this.listed = listed;
    this.members = members;
    this.taken = taken;
  }

  /**
   * Returns whom the row means, by the surest sign there is; empty for somebody new. The first two
   * signs find a row's person again whenever the list comes again, so they go before all others.
   */
  Optional<Member> member() {
    return first(member -> hasSameNumber(member) && isAlike(member, listed))
        .or(() -> first(member -> hasSameId(member) && agreesInSomething(member)))
        .or(() -> first(member -> !taken.test(member) && isAlike(member, listed)))
        .or(() -> first(member -> isAlike(member, listed) && saysEnough()))
        .or(() -> first(member -> !taken.test(member) && hadNumber(member)))
        .or(() -> first(member -> !taken.test(member) && hasSameNumber(member)));
  }

  private Optional<Member> first(Predicate<Member> sign) {
    return members.stream().filter(sign).findFirst();
  }

  /** Tells whether two records say, or said before a decision, the same name and birth date. */
  static boolean isAlike(Member one, Member other) {
    return isOfSameName(one, other) && isOfSameBirth(one, other);
  }

  private static boolean isOfSameName(Member one, Member other) {
    return one.name().normalized().equals(other.name().normalized())
        || FormerValues.names(one).anyMatch(FormerValues.names(other).toList()::contains);
  }

  private static boolean isOfSameBirth(Member one, Member other) {
    return one.birthDate().equals(other.birthDate())
        || FormerValues.birthDates(one).anyMatch(FormerValues.birthDates(other).toList()::contains);
  }

  /** Two rows that say too little may be two people of the same short name. */
  private boolean saysEnough() {
    return listed.birthDate().isPresent() && !listed.name().normalized().isEmpty();
  }

  private boolean hasSameNumber(Member member) {
    return numbers(member).anyMatch(number -> numbers(listed).anyMatch(number::equals));
  }

  /** A number that was corrected may be somebody else's, so alone it means nobody. */
  private boolean hadNumber(Member member) {
    return listed.nik().filter(nik -> FormerValues.niks(member).anyMatch(nik::equals)).isPresent()
        && agreesInSomething(member);
  }

  /** Some systems give one id to a whole household, so an id alone means nobody. */
  private boolean agreesInSomething(Member member) {
    return hasSameNumber(member)
        || member.name().normalized().equals(listed.name().normalized())
        || (listed.birthDate().isPresent() && member.birthDate().equals(listed.birthDate()));
  }

  private boolean hasSameId(Member member) {
    return member.externalIds().stream().anyMatch(listed.externalIds()::contains);
  }

  /** Returns the numbers that are whole, belong they to whom they may. */
  private static Stream<String> numbers(Member member) {
    Stream<String> recorded =
        Stream.of(Member.NIK, Member.OTHER_NIK)
            .map(field -> member.recorded().getOrDefault(field, ""))
            .flatMap(text -> RecordedNumber.of(text).certainDigits().stream());
    return Stream.concat(member.nik().map(Nik::digits).stream(), recorded);
  }
}
