package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.Enrollment;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Resumes aid that ended not long ago (<i>reaktivasi PBI-JK</i>): within six months, later a new
 * nomination is needed.
 *
 * @param person who drew the aid
 * @param program the program
 * @param grounds the day it is asked for, a note, the evidence
 */
public record ResumeAid(PersonId person, AidProgram program, Grounds grounds) implements Change {
  private static final int MONTHS = 6;

  @Override
  public Subjects subjects() {
    return Subjects.people(person);
  }

  @Override
  public ProposalType type() {
    return ProposalType.PBI_REACTIVATION;
  }

  @Override
  public Optional<AidProgram> aid() {
    return Optional.of(program);
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new ResumeAid(person, program, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    Optional<LocalDate> ended = before.member(person).flatMap(this::lastDay);
    return new ChangeCheck(this, before, today)
        .present(person, "person")
        .notDrawn(person, program)
        .require(
            ended.isPresent()
                || before.member(person).map(one -> one.programs().contains(program)).orElse(true),
            ChangeFinding.NOT_ENROLLED.about(program).at("person"))
        .require(
            ended.isEmpty() || grounds.day().map(day -> isInTime(ended.get(), day)).orElse(true),
            ChangeFinding.RESUMED_TOO_LATE.about(program).with("months", MONTHS).at("day"))
        .dated()
        .findings();
  }

  private Optional<LocalDate> lastDay(Member member) {
    return member.enrollments().stream()
        .filter(enrollment -> enrollment.program() == program)
        .flatMap(enrollment -> enrollment.until().stream())
        .max(Comparator.naturalOrder());
  }

  private static boolean isInTime(LocalDate ended, LocalDate day) {
    return !day.isBefore(ended) && !day.isAfter(ended.plusMonths(MONTHS));
  }

  @Override
  public Households effect(Households before) {
    Enrollment resumed = Enrollment.since(program, grounds.dayOrThrow());
    return Rearrangement.of(before, grounds)
        .member(person, member -> member.toBuilder().addEnrollments(resumed).build())
        .done();
  }
}
