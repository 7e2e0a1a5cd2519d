package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.Member;
import id.dtks.identity.Nik;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who else has the NIK of a person a proposal brings in or gives a new number, in the
 * register and within the proposal.
 *
 * @param alike whether to find those who have name and birth date in common too, or the others
 */
record NumberHolders(boolean alike) implements ProposalCheck {
  @Override
  public Stream<Finding> check(Prospect prospect, Register register) {
    return prospect
        .concerned()
        .filter(member -> isNew(prospect, member))
        .flatMap(
            member ->
                Stream.concat(
                    within(prospect, member), elsewhere(prospect, member, register).stream()));
  }

  private static boolean isNew(Prospect prospect, Member member) {
    Optional<Nik> before = prospect.before(member).flatMap(Member::nik);
    return member.nik().isPresent() && !before.equals(member.nik());
  }

  private Stream<Finding> within(Prospect prospect, Member member) {
    return prospect
        .people()
        .filter(other -> !other.id().equals(member.id()) && other.nik().equals(member.nik()))
        .filter(other -> Identity.isAlike(member, other) == alike)
        .map(other -> Judgment.of(member, finding()).located())
        .limit(1);
  }

  private Optional<Finding> elsewhere(Prospect prospect, Member member, Register register) {
    return member
        .nik()
        .flatMap(register::holderOf)
        .filter(holder -> prospect.before().member(holder.member().id()).isEmpty())
        .filter(holder -> Identity.isAlike(member, holder.member()) == alike)
        .map(holder -> SamePerson.told(member, finding(), holder));
  }

  private Finding finding() {
    RuleFinding code = alike ? RuleFinding.PERSON_IN_TWO_KK : RuleFinding.NIK_DUPLICATE;
    return Finding.of(code).at(Member.NIK);
  }
}
