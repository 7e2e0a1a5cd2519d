package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.Member;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds records in the register that may be of a person a proposal brings in.
 *
 * @param names tells which names are alike
 */
record LookAlikes(NameKey names) implements ProposalCheck {
  @Override
  public Stream<Finding> check(Prospect prospect, Register register) {
    return prospect
        .concerned()
        .filter(member -> prospect.before(member).isEmpty() || prospect.asksForAid())
        .flatMap(
            member ->
                register.lookAlikes(member).stream()
                    .filter(other -> !other.member().id().equals(member.id()))
                    .filter(other -> other.member().takesPart())
                    .filter(other -> mayBe(member, other.member()))
                    .map(
                        other ->
                            SamePerson.told(
                                member,
                                Finding.of(RuleFinding.POSSIBLE_SAME_PERSON).at(Member.NIK),
                                other)));
  }

  private boolean mayBe(Member one, Member other) {
    Optional<String> number = Identity.number(one);
    Optional<String> second = Identity.number(other);
    if (number.isPresent() && number.equals(second)) {
      return false; // one number: that is for other rules
    }
    return hasSameMother(one, other)
        || (hasLikeName(one, other) && (isOfOneDay(one, other) || isOneSlip(number, second)));
  }

  private static boolean isOfOneDay(Member one, Member other) {
    return one.birthDate().isPresent() && one.birthDate().equals(other.birthDate());
  }

  private static boolean isOneSlip(Optional<String> one, Optional<String> other) {
    return one.flatMap(digits -> other.filter(second -> Identity.isOneSlipAway(digits, second)))
        .isPresent();
  }

  private boolean hasLikeName(Member one, Member other) {
    Optional<String> name = Identity.name(one, names);
    return name.isPresent() && name.equals(Identity.name(other, names));
  }

  /** Twins have a mother in common too, so the names must not be wholly different. */
  private boolean hasSameMother(Member one, Member other) {
    Optional<String> mother = Identity.mother(one, names);
    return mother.isPresent()
        && Identity.birthMonth(one).isPresent()
        && Identity.birthMonth(one).equals(Identity.birthMonth(other))
        && mother.equals(Identity.mother(other, names))
        && NameShape.areAlike(NameShape.of(one.name().words()), NameShape.of(other.name().words()));
  }
}
