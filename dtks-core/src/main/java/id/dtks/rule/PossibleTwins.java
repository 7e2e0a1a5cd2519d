package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Member;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds records that may be of one person all over the register, by what {@link LookAlikes} finds
 * in a proposal.
 *
 * @param names tells which names are alike
 */
record PossibleTwins(NameKey names) implements RegisterCheck {
  private static final int HALF = 8;

  /** Beside the shape of a name, so many bits of the number are remembered. */
  private static final int NUMBER_BITS = Long.SIZE - NameShape.BITS;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  @Override
  public Stream<Trait> traits(Household household, LocalDate today, Fingerprint print) {
    return household.present().stream().flatMap(member -> traits(member, print));
  }

  private Stream<Trait> traits(Member member, Fingerprint print) {
    Optional<String> name = Identity.name(member, names);
    Optional<String> number = Identity.number(member);
    long value = value(member, number, print);
    return Stream.concat(
        Stream.concat(
            sameDay(member, name, print)
                .map(trait -> trait.meeting(value, other -> isOtherNumber(value, other))),
            sameMother(member, print)
                .map(trait -> trait.meeting(value, other -> isAlike(value, other)))),
        number.stream()
            .flatMap(nik -> name.stream().flatMap(key -> likeNumber(member, key, nik, print))));
  }

  private static Stream<Trait> sameDay(Member member, Optional<String> name, Fingerprint print) {
    return member.birthDate().stream()
        .flatMap(
            day -> name.stream().map(key -> trait(member, print.of("day", day.toString(), key))));
  }

  private Stream<Trait> sameMother(Member member, Fingerprint print) {
    return Identity.birthMonth(member).stream()
        .flatMap(
            month ->
                Identity.mother(member, names).stream()
                    .map(key -> trait(member, print.of("mother", month.toString(), key))));
  }

  /** A slip leaves one half of the number whole; the other half is compared. */
  private static Stream<Trait> likeNumber(
      Member member, String name, String nik, Fingerprint print) {
    String first = nik.substring(0, HALF);
    String second = nik.substring(HALF);
    return Stream.of(
        half(member, print.of("first", name, first), second),
        half(member, print.of("second", name, second), first));
  }

  private static Trait trait(Member member, long key) {
    return Trait.of(member, key, Finding.of(RuleFinding.POSSIBLE_SAME_PERSON).at(Member.NIK));
  }

  private static Trait half(Member member, long key, String otherHalf) {
    long value = Long.parseLong(otherHalf);
    return trait(member, key)
        .meeting(value, other -> Identity.isOneSlipAway(otherHalf, "%08d".formatted(other)));
  }

  private static long value(Member member, Optional<String> number, Fingerprint print) {
    long shape = NameShape.of(member.name().words()) << NUMBER_BITS;
    return shape | number.map(nik -> print.of(nik) & NUMBER).orElse(0L);
  }

  private static boolean isAlike(long one, long other) {
    return isOtherNumber(one, other)
        && NameShape.areAlike(one >>> NUMBER_BITS, other >>> NUMBER_BITS);
  }

  private static boolean isOtherNumber(long one, long other) {
    return (one & NUMBER) != (other & NUMBER) || (one & NUMBER) == 0;
  }
}
