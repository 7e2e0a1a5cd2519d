package id.dtks.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wants done to one household or several. Knows what speaks against it and what it
 * would do; does nothing itself. Immutable.
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

  /** Whom and what it is about. */
  Subjects subjects();

  /** The kind of proposal it makes. */
  ProposalType type();

  /**
   * What it settles, so that there is one open proposal at most of the same matter about a subject:
   * the type, and for aid its program.
   */
  default String matter() {
    return type().name();
  }

  /** What it is based on. */
  Grounds grounds();

  /** Returns this change on other grounds. */
  Change on(Grounds newGrounds);

  /**
   * Returns everything that speaks against making this change on a day.
   *
   * @param before every household that its {@link #subjects} belong to or are, as far as they exist
   * @param today the day in the city's zone
   */
  List<Finding> check(Households before, LocalDate today);

  /**
   * Returns the households as they would be.
   *
   * @throws IllegalArgumentException if it is not legal, see {@link #check}
   */
  Households effect(Households before);

  /** Returns the households as they would be, or all that speaks against it. */
  default Checked<Households> preview(Households before, LocalDate today) {
    List<Finding> findings = check(before, today);
    return findings.stream().anyMatch(Finding::isError)
        ? Checked.rejected(findings)
        : Checked.of(effect(before), findings);
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
