package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.util.Optional;

/**
 * What a rule found, and about whom.
 *
 * @param person the member; empty if it is about the household as a whole
 * @param finding what was found; its path is the field's name
 */
public record Judgment(Optional<PersonId> person, Finding finding) {
  /** Returns a judgment of one member. */
  public static Judgment of(Member member, Finding finding) {
    return new Judgment(Optional.of(member.id()), finding);
  }

  /** Returns a judgment of a household as a whole. */
  public static Judgment ofHousehold(Finding finding) {
    return new Judgment(Optional.empty(), finding);
  }

  /**
   * Returns the finding with a path from the household on, as {@link Household#findings} has it.
   */
  public Finding located() {
    return person.map(id -> finding.within(Household.pathOf(id))).orElse(finding);
  }

  /** Returns what tells that two judgments of one household are of the same matter. */
  String place() {
    return person.map(PersonId::value).orElse("") + "/" + finding.code() + "/" + finding.path();
  }
}
