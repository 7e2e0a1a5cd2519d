package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Eligibility;
import id.dtks.household.FamilyRole;
import id.dtks.household.Households;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Brings a record back into use (<i>hidupkan</i>), as when a person reported dead turns out to live
 * (<i>ternyata masih hidup</i>). A household that had ended goes on again.
 *
 * @param person whom it is about
 * @param as the place in the family from then on; needed by a former head if there is another now
 * @param grounds the day, a note, and the evidence it needs
 */
public record Reactivate(PersonId person, Optional<FamilyRole> as, Grounds grounds)
    implements Change {

  /** Returns this change with the place in the family named. */
  public Reactivate as(FamilyRole role) {
    return new Reactivate(person, Optional.of(role), grounds);
  }

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
    return new Reactivate(person, as, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .known(person, "person")
        .require(Reactivate::isOutOfUse, person, ChangeFinding.NOTHING_TO_CHANGE, "person")
        .require(member -> member.sameAs().isEmpty(), person, ChangeFinding.RECORD_MERGED, "person")
        .require(as.isPresent() || !isReplaced(before), ChangeFinding.PLACE_NEEDED, "as")
        .dated()
        .proved(EvidenceKind.FIELD_REPORT, EvidenceKind.MINUTES, EvidenceKind.OTHER_DOCUMENT)
        .findings();
  }

  /** The record still says head, and somebody else has become it. */
  private boolean isReplaced(Households before) {
    return before.member(person).filter(member -> member.familyRole().isHead()).isPresent()
        && before.homeOf(person).stream()
            .flatMap(home -> home.heads().stream())
            .anyMatch(head -> !head.id().equals(person));
  }

  private static boolean isOutOfUse(Member member) {
    return member.recordStanding().state() != RecordStanding.State.REMOVED
        && !(member.takesPart() && member.life().status() == Life.Status.ALIVE);
  }

  @Override
  public Households effect(Households before) {
    return Rearrangement.of(before, grounds).member(person, this::reactivated).done();
  }

  private Member reactivated(Member member) {
    return member.toBuilder()
        .recordStanding(RecordStanding.activeSince(grounds.dayOrThrow()))
        .life(Life.alive())
        .eligibility(withoutDeparture(member.eligibility()))
        .familyRole(as.orElse(member.familyRole()))
        .build();
  }

  private static Eligibility withoutDeparture(Eligibility eligibility) {
    return eligibility.reason().filter(IneligibilityReason::isDeparture).isPresent()
        ? Eligibility.notAssessed()
        : eligibility;
  }
}
