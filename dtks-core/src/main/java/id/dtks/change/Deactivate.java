package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes a person's record out of use (<i>nonaktifkan</i>). A death is noted on the person too.
 *
 * @param person whom it is about
 * @param reason why
 * @param grounds the day, a note, the evidence; a death needs a paper
 */
public record Deactivate(PersonId person, InactivationReason reason, Grounds grounds)
    implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.people(person);
  }

  @Override
  public ProposalType type() {
    return ProposalType.DEACTIVATION;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new Deactivate(person, reason, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, person, before, today)
        .active()
        .dated()
        .withEvidenceIf(isDeath())
        .warnIfHead(true)
        .findings();
  }

  @Override
  public Households effect(Households before) {
    return before.withMember(person, this::deactivated);
  }

  private Member deactivated(Member member) {
    LocalDate day = grounds.dayOrThrow();
    Member.Builder deactivated =
        member.toBuilder().recordStanding(RecordStanding.inactive(reason, day));
    return isDeath() ? deactivated.life(Life.deceasedOn(day)).build() : deactivated.build();
  }

  private boolean isDeath() {
    return reason == InactivationReason.DECEASED;
  }
}
