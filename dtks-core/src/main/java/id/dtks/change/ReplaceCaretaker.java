package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.Enrollment;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Lets another member of the family draw its aid (<i>pergantian pengurus</i>): on the same card.
 * The former caretaker may have died. How old the new one must be is a matter of the rules.
 *
 * @param from who drew the aid until now
 * @param to who draws it from then on
 * @param program the program
 * @param grounds the day, a note, the evidence
 */
public record ReplaceCaretaker(PersonId from, PersonId to, AidProgram program, Grounds grounds)
    implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.people(from, to);
  }

  @Override
  public ProposalType type() {
    return ProposalType.CARETAKER_CHANGE;
  }

  @Override
  public Optional<AidProgram> aid() {
    return Optional.of(program);
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new ReplaceCaretaker(from, to, program, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    Optional<Household> home = before.homeOf(from);
    ChangeCheck check =
        new ChangeCheck(this, before, today)
            .require(!from.equals(to), ChangeFinding.SAME_TWICE, "to")
            .known(from, "from")
            .require(
                member -> member.programs().contains(program),
                from,
                ChangeFinding.NOT_ENROLLED.about(program).at("from"))
            .present(to, "to")
            .living(to, "to")
            .notEnrolled(to, program, "to")
            .require(
                member -> member.birthDate().isPresent(),
                to,
                ChangeFinding.CARETAKER_AGE_UNKNOWN,
                "to")
            .dated()
            .notBefore(
                before.member(from).stream()
                    .flatMap(member -> member.enrollments().stream())
                    .filter(enrollment -> enrollment.isOpenIn(program))
                    .flatMap(enrollment -> enrollment.since().stream()));
    home.ifPresent(family -> check.inFamily(to, family.id(), "to"));
    return check.findings();
  }

  @Override
  public Households effect(Households before) {
    Enrollment taken = Enrollment.since(program, grounds.dayOrThrow());
    return Rearrangement.of(before, grounds)
        .member(from, this::withoutAid)
        .member(to, member -> member.toBuilder().addEnrollments(taken).build())
        .done();
  }

  private Member withoutAid(Member member) {
    List<Enrollment> ended =
        member.enrollments().stream()
            .map(one -> one.isOpenIn(program) ? one.endedBy(grounds.dayOrThrow()) : one)
            .toList();
    return member.toBuilder().enrollments(ended).build();
  }
}
