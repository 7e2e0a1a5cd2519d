package id.dtks.proposal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wants done to a household. Knows what speaks against it and what it would do; does
 * nothing itself. Immutable.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = DeclareEligible.class, name = "declare-eligible"),
  @JsonSubTypes.Type(value = DeclareIneligible.class, name = "declare-ineligible"),
  @JsonSubTypes.Type(value = Deactivate.class, name = "deactivate"),
  @JsonSubTypes.Type(value = Reactivate.class, name = "reactivate")
})
public sealed interface Change permits DeclareEligible, DeclareIneligible, Deactivate, Reactivate {

  /** Returns the change that finds a person eligible (<i>layakkan</i>). */
  static Change declareEligible(PersonId person) {
    return new DeclareEligible(person, Grounds.none());
  }

  /** Returns the change that finds a person not eligible (<i>tidak layakkan</i>). */
  static Change declareIneligible(PersonId person, IneligibilityReason reason) {
    return new DeclareIneligible(person, reason, Grounds.none());
  }

  /** Returns the change that takes a record out of use (<i>nonaktifkan</i>). */
  static Change deactivate(PersonId person, InactivationReason reason) {
    return new Deactivate(person, reason, Grounds.none());
  }

  /** Returns the change that brings a record back into use (<i>hidupkan</i>). */
  static Change reactivate(PersonId person) {
    return new Reactivate(person, Grounds.none());
  }

  /** Whom it is about. */
  PersonId person();

  /** The kind of proposal it makes. */
  ProposalType type();

  /** What it is based on. */
  Grounds grounds();

  /** Returns this change on other grounds. */
  Change on(Grounds newGrounds);

  /**
   * Returns everything that speaks against making this change to a household on a day.
   *
   * @param household as it is
   * @param today the day in the city's zone
   */
  List<Finding> check(Household household, LocalDate today);

  /**
   * Returns the household as it would be.
   *
   * @throws IllegalArgumentException if it is not legal, see {@link #check}
   */
  Household effect(Household household);

  /** Returns the household as it would be, or all that speaks against it. */
  default Checked<Household> preview(Household household, LocalDate today) {
    List<Finding> findings = check(household, today);
    return findings.stream().anyMatch(Finding::isError)
        ? Checked.rejected(findings)
        : Checked.of(effect(household), findings);
  }

  /** Returns this change from a day on. */
  default Change on(LocalDate day) {
    return on(grounds().on(day));
  }

  /** Returns this change with one more paper. */
  default Change evidence(Evidence paper) {
    return on(grounds().withEvidence(paper));
  }

  /** Returns this change with a note. */
  default Change note(String text) {
    return on(grounds().withNote(text));
  }
}
