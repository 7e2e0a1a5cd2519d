package id.dtks.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.dtks.check.Finding;
import id.dtks.household.Closing;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes two households one. All members of the one come into the other, which keeps its address and
 * card.
 *
 * @param kept the household that goes on
 * @param dissolved the household that ends
 * @param roles the places in the family of those who get a new one, the former head first of all
 * @param grounds the day, a note, the evidence
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MergeHouseholds(
    HouseholdId kept, HouseholdId dissolved, Map<PersonId, FamilyRole> roles, Grounds grounds)
    implements Change {
  public MergeHouseholds {
    roles = Map.copyOf(roles == null ? Map.of() : roles);
  }

  /** Returns this change with one more member's new place in the family. */
  public MergeHouseholds as(PersonId person, FamilyRole role) {
    Map<PersonId, FamilyRole> more = new TreeMap<>(roles);
    more.put(person, role);
    return new MergeHouseholds(kept, dissolved, more, grounds);
  }

  @Override
  public Subjects subjects() {
    return Subjects.households(kept, dissolved);
  }

  @Override
  public ProposalType type() {
    return ProposalType.FAMILY_CHANGE;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new MergeHouseholds(kept, dissolved, roles, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    ChangeCheck check =
        new ChangeCheck(this, before, today)
            .require(!kept.equals(dissolved), ChangeFinding.SAME_TWICE, "dissolved")
            .open(kept, "kept")
            .open(dissolved, "dissolved")
            .dated()
            .cardEnds(dissolved);
    for (PersonId person : roles.keySet()) {
      check.require(
          List.of(kept, dissolved).contains(before.homeOf(person).map(Household::id).orElse(kept)),
          ChangeFinding.NOT_IN_FAMILY,
          "roles");
      check.known(person, "roles");
    }
    return check.findings();
  }

  @Override
  public Households effect(Households before) {
    Rearrangement merged = Rearrangement.of(before, grounds);
    for (Member member : before.get(dissolved).map(Household::members).orElse(List.of())) {
      merged = merged.move(member.id(), kept);
    }
    for (Map.Entry<PersonId, FamilyRole> role : roles.entrySet()) {
      merged = merged.role(role.getKey(), unused -> role.getValue());
    }
    return merged.close(dissolved, Closing.Reason.MERGED, Optional.of(kept)).done();
  }
}
