package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.FormerNik;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.Nik;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Corrects what is recorded of a member (<i>perbaikan data</i>). A wrong NIK stays on record as a
 * former one, with the reason.
 *
 * @param person whom it is about
 * @param correction the fields as they should be
 * @param grounds a note, the evidence; another NIK needs the day and the reason as a note
 */
public record CorrectMember(PersonId person, Correction correction, Grounds grounds)
    implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.people(person);
  }

  @Override
  public ProposalType type() {
    return ProposalType.DATA_CORRECTION;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new CorrectMember(person, correction, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    ChangeCheck check =
        new ChangeCheck(this, before, today)
            .active(person, "person")
            .require(
                member -> !correction.applyTo(member).equals(member),
                person,
                ChangeFinding.NOTHING_TO_CHANGE,
                "correction")
            .born(correction.birthDate(), "correction.birthDate");
    return before.member(person).flatMap(this::replacedNik).isPresent()
        ? check.dated().noted().findings()
        : check.notToCome().findings();
  }

  private Optional<Nik> replacedNik(Member member) {
    return member
        .nik()
        .filter(old -> correction.nik().filter(right -> !right.equals(old)).isPresent());
  }

  @Override
  public Households effect(Households before) {
    return Rearrangement.of(before, grounds).member(person, this::corrected).done();
  }

  private Member corrected(Member member) {
    Member.Builder corrected = correction.applyTo(member).toBuilder();
    replacedNik(member)
        .map(old -> new FormerNik(old, grounds.dayOrThrow(), grounds.noteOrThrow()))
        .ifPresent(corrected::addFormerNiks);
    return corrected.build();
  }
}
