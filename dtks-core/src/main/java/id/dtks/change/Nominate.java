package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.Enrollment;
import id.dtks.household.Households;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Nominates a person for an aid program (<i>usulan bansos</i>).
 *
 * @param person who is to draw the aid for the family
 * @param program the program
 * @param grounds the day it begins, a note, the evidence
 */
public record Nominate(PersonId person, AidProgram program, Grounds grounds) implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.people(person);
  }

  @Override
  public ProposalType type() {
    return ProposalType.PROGRAM_NOMINATION;
  }

  @Override
  public Optional<AidProgram> aid() {
    return Optional.of(program);
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new Nominate(person, program, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .present(person, "person")
        .notDrawn(person, program)
        .dated()
        .findings();
  }

  @Override
  public Households effect(Households before) {
    Enrollment enrollment = Enrollment.since(program, grounds.dayOrThrow());
    return Rearrangement.of(before, grounds)
        .member(person, member -> member.toBuilder().addEnrollments(enrollment).build())
        .done();
  }
}
