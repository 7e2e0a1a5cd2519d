package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules of one person recorded twice: data of a person are single, and nobody is in two families
 * (Kepmensos 150/HUK/2022).
 */
public final class SamePerson {
  private SamePerson() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(RuleFinding.NIK_DUPLICATE)
            .basedOn(Norms.SINGLE_DATA)
            .inRegister((household, today, print) -> numbers(household, print, false))
            .inProposals(new NumberHolders(false)),
        Rule.of(RuleFinding.PERSON_IN_TWO_KK)
            .basedOn(Norms.SINGLE_DATA)
            .inRegister((household, today, print) -> numbers(household, print, true))
            .inProposals(new NumberHolders(true)),
        Rule.of(RuleFinding.CARD_IN_USE).basedOn(Norms.SINGLE_DATA).inProposals(SamePerson::cards),
        possible(NameKey.spelled()));
  }

  /**
   * Returns the rule that finds {@link RuleFinding#POSSIBLE_SAME_PERSON}: a like name and the same
   * birth date or a NIK one slip away, or a mother in common, birth in one month and names much
   * alike. Takes the place of the standard rule of that name in a rule set.
   *
   * @param names tells which names are alike
   */
  public static Rule possible(NameKey names) {
    return Rule.of(RuleFinding.POSSIBLE_SAME_PERSON)
        .basedOn(Norms.SINGLE_DATA)
        .inRegister(new PossibleTwins(names))
        .inProposals(new LookAlikes(names));
  }

  /**
   * Finds the same number with the same name and birth date, or with others.
   *
   * @param alike whether to find those who are the same by name and birth date too
   */
  private static Stream<Trait> numbers(Household household, Fingerprint print, boolean alike) {
    RuleFinding code = alike ? RuleFinding.PERSON_IN_TWO_KK : RuleFinding.NIK_DUPLICATE;
    return household.present().stream()
        .flatMap(
            member -> Identity.number(member).map(nik -> trait(member, nik, print, code)).stream())
        .map(trait -> trait.meeting(trait.value(), other -> alike == (other == trait.value())));
  }

  private static Trait trait(Member member, String nik, Fingerprint print, RuleFinding code) {
    long self =
        print.of(
            member.name().normalized(), member.birthDate().map(LocalDate::toString).orElse(""));
    return Trait.of(member, print.of(nik), Finding.of(code).at(Member.NIK))
        .meeting(self, other -> true);
  }

  private static Stream<Finding> cards(Prospect prospect, Register register) {
    return prospect.after().changedSince(prospect.before()).stream()
        .filter(
            household ->
                household
                    .presentCard()
                    .flatMap(card -> card.number())
                    .flatMap(register::holderOf)
                    .map(Household::id)
                    .filter(holder -> !holder.equals(household.id()))
                    .filter(holder -> prospect.before().get(holder).isEmpty())
                    .isPresent())
        .map(household -> Finding.of(RuleFinding.CARD_IN_USE).at("familyCards"));
  }

  /** Returns a finding about a person, or the one sentence if the other record may not be seen. */
  static Finding told(Member member, Finding finding, Register.Resident other) {
    Finding shown =
        other.visible()
            ? finding.with("household", other.home().id())
            : Finding.of(RuleFinding.SAME_PERSON_ELSEWHERE)
                .graded(finding.severity())
                .at(finding.path());
    return Judgment.of(member, shown).located();
  }
}
