package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.FamilyRole;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Lets part of a family found a household of its own (<i>pecah KK</i>), as after a wedding.
 *
 * @param household the family
 * @param leaving who leaves it
 * @param to the household they found, headed by one of them
 * @param nextHead who heads the family from then on; needed if its head leaves and others remain
 * @param grounds the day, a note, the evidence
 */
public record SplitHousehold(
    HouseholdId household,
    List<PersonId> leaving,
    NewHome to,
    Optional<PersonId> nextHead,
    Grounds grounds)
    implements Change {
  public SplitHousehold {
    leaving = List.copyOf(leaving);
  }

  /** Returns this change with the next head named. */
  public SplitHousehold nextHead(PersonId head) {
    return new SplitHousehold(household, leaving, to, Optional.of(head), grounds);
  }

  @Override
  public Subjects subjects() {
    return new Subjects(leaving, List.of(household, to.id()));
  }

  @Override
  public ProposalType type() {
    return ProposalType.FAMILY_CHANGE;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new SplitHousehold(household, leaving, to, nextHead, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    ChangeCheck check =
        new ChangeCheck(this, before, today)
            .open(household, "household")
            .unregistered(to.id(), "to.id")
            .require(leaving.contains(to.head()), ChangeFinding.NOT_IN_FAMILY, "to.head")
            .living(to.head(), "to.head")
            .require(
                leaving.stream().distinct().count() == leaving.size(),
                ChangeFinding.SAME_TWICE,
                "leaving")
            .dated();
    for (int i = 0; i < leaving.size(); i++) {
      String path = "leaving[" + i + "]";
      check.present(leaving.get(i), path).inFamily(leaving.get(i), household, path);
    }
    return check.succession(household, leaving, nextHead).findings();
  }

  @Override
  public Households effect(Households before) {
    Rearrangement split = Rearrangement.of(before, grounds).found(to.empty(grounds.dayOrThrow()));
    for (PersonId person : leaving) {
      split = split.move(person, to.id());
    }
    return split.role(to.head(), FamilyRole::asHead).headedBy(nextHead, household).done();
  }
}
