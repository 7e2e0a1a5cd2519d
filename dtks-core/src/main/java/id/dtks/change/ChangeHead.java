package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes another member the head of the family (<i>ganti kepala keluarga</i>).
 *
 * @param household the family
 * @param head who heads it from then on
 * @param formerAs the former head's place in the family from then on
 * @param grounds the day, a note, the evidence
 */
public record ChangeHead(HouseholdId household, PersonId head, FamilyRole formerAs, Grounds grounds)
    implements Change {
  @Override
  public Subjects subjects() {
    return new Subjects(List.of(head), List.of(household));
  }

  @Override
  public ProposalType type() {
    return ProposalType.FAMILY_CHANGE;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new ChangeHead(household, head, formerAs, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .open(household, "household")
        .present(head, "head")
        .living(head, "head")
        .inFamily(head, household, "head")
        .require(
            before.get(household).map(home -> !isOnlyHead(home)).orElse(true),
            ChangeFinding.NOTHING_TO_CHANGE,
            "head")
        .dated()
        .findings();
  }

  private boolean isOnlyHead(Household home) {
    return home.heads().stream().map(Member::id).toList().equals(List.of(head));
  }

  @Override
  public Households effect(Households before) {
    Rearrangement changed = Rearrangement.of(before, grounds);
    for (Member former : before.get(household).map(Household::heads).orElse(List.of())) {
      changed = changed.role(former.id(), unused -> formerAs);
    }
    return changed.role(head, FamilyRole::asHead).done();
  }
}
