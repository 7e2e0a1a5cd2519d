package id.dtks.rule;

import id.dtks.change.Change;
import id.dtks.change.ProposalType;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A change as the rules look at it: what is proposed, and the households before it and after.
 *
 * @param change what is proposed
 * @param before the households it is about, as far as they exist
 * @param after as they would be; as they are, if the change cannot be made
 * @param today the day in the city's zone
 */
public record Prospect(Change change, Households before, Households after, LocalDate today) {

  /** Tells whether it is a proposal of one of these types. */
  public boolean isOf(ProposalType... types) {
    return Set.of(types).contains(change.type());
  }

  /** Tells whether it asks for something, so that everything about the household counts. */
  public boolean asksForAid() {
    return isOf(
        ProposalType.NEW_REGISTRATION,
        ProposalType.PROGRAM_NOMINATION,
        ProposalType.PBI_REACTIVATION);
  }

  /** Returns everybody who takes part in a household it is about, as they would be. */
  public Stream<Member> people() {
    return after.all().stream().flatMap(household -> household.present().stream());
  }

  /** Returns those of the people it is about, as they would be; for a new household, all. */
  public Stream<Member> concerned() {
    return people().filter(member -> isAbout(member.id()));
  }

  /** Returns a person as before; empty for somebody new. */
  public Optional<Member> before(Member member) {
    return before.member(member.id());
  }

  private boolean isAbout(PersonId person) {
    return change.subjects().people().contains(person) || before.member(person).isEmpty();
  }
}
