package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Households;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import java.time.LocalDate;
import java.util.List;

/**
 * Brings a record back into use (<i>hidupkan</i>), as when a person reported dead turns out to live
 * (<i>ternyata masih hidup</i>).
 *
 * @param person whom it is about
 * @param grounds the day, a note, and the evidence it needs
 */
public record Reactivate(PersonId person, Grounds grounds) implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.people(person);
  }

  @Override
  public ProposalType type() {
    return ProposalType.REACTIVATION;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new Reactivate(person, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, person, before, today)
        .notAlready(member -> member.recordStanding().state() != RecordStanding.State.INACTIVE)
        .dated()
        .withEvidenceIf(true)
        .findings();
  }

  @Override
  public Households effect(Households before) {
    return before.withMember(person, this::reactivated);
  }

  private Member reactivated(Member member) {
    return member.toBuilder()
        .recordStanding(RecordStanding.activeSince(grounds.dayOrThrow()))
        .life(Life.alive())
        .build();
  }
}
