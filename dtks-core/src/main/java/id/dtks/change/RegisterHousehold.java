package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Households;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes a household into the register (<i>usulan baru</i>), whole and with the ids it will have.
 *
 * @param household the household, not stored yet
 * @param grounds a note, the evidence
 */
public record RegisterHousehold(Household household, Grounds grounds) implements Change {
  public RegisterHousehold {
    household = household.toBuilder().version(0).build();
  }

  @Override
  public Subjects subjects() {
    return Subjects.households(household.id());
  }

  @Override
  public ProposalType type() {
    return ProposalType.NEW_REGISTRATION;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new RegisterHousehold(household, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    ChangeCheck check = new ChangeCheck(this, before, today);
    household.members().forEach(member -> check.complete(member, Household.pathOf(member.id())));
    return check
        .unregistered(household.id(), "household")
        .require(!household.present().isEmpty(), ChangeFinding.HOUSEHOLD_EMPTY, "household")
        .require(household.closing().isEmpty(), ChangeFinding.HOUSEHOLD_CLOSED, "household")
        .notToCome()
        .findings();
  }

  @Override
  public Households effect(Households before) {
    return Rearrangement.of(before, grounds).found(household).done();
  }
}
