package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.household.StandingReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes a person's record off the register (<i>usulan hapus</i>); it is kept for the history only,
 * and there is no way back. A death is noted on the person too.
 *
 * @param person whom it is about
 * @param reason why
 * @param nextHead who heads the family from then on; needed if the person does and others remain
 * @param grounds the day, a note, the evidence
 */
public record Remove(
    PersonId person, InactivationReason reason, Optional<PersonId> nextHead, Grounds grounds)
    implements Change {

  /** Returns this change with the next head named. */
  public Remove nextHead(PersonId head) {
    return new Remove(person, reason, Optional.of(head), grounds);
  }

  @Override
  public Subjects subjects() {
    return Subjects.people(person);
  }

  @Override
  public ProposalType type() {
    return ProposalType.REMOVAL;
  }

  @Override
  public Optional<StandingReason> standingReason() {
    return Optional.of(reason);
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new Remove(person, reason, nextHead, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .known(person, "person")
        .require(
            member -> member.recordStanding().state() != RecordStanding.State.REMOVED,
            person,
            ChangeFinding.NOTHING_TO_CHANGE,
            "person")
        .dated()
        .departure(person, reason, nextHead)
        .findings();
  }

  @Override
  public Households effect(Households before) {
    RecordStanding removed = RecordStanding.removed(reason, grounds.dayOrThrow());
    return Rearrangement.of(before, grounds)
        .departure(person, reason, nextHead, member -> member.recordStanding(removed))
        .done();
  }
}
