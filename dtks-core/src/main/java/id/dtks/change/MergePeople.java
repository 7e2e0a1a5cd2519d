package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Absorption;
import id.dtks.household.Enrollment;
import id.dtks.household.ExternalId;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.household.StandingReason;
import id.dtks.household.Succession;
import id.dtks.identity.Nik;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes two records of one person (<i>data ganda</i>) one. The duplicate stays in its household out
 * of use and names the record that is kept; this one takes over what it lacks and remembers it, so
 * that {@link UndoMerge} can give it back.
 *
 * @param kept the record that goes on
 * @param duplicate the record that goes out of use
 * @param nextHead who heads the duplicate's family from then on; needed if the duplicate does and
 *     others remain
 * @param grounds the day, a note, the evidence
 */
public record MergePeople(
    PersonId kept, PersonId duplicate, Optional<PersonId> nextHead, Grounds grounds)
    implements Change {

  /** Returns this change with the next head named. */
  public MergePeople nextHead(PersonId head) {
    return new MergePeople(kept, duplicate, Optional.of(head), grounds);
  }

  @Override
  public Subjects subjects() {
    return Subjects.people(kept, duplicate);
  }

  @Override
  public ProposalType type() {
    return ProposalType.DUPLICATE_MERGE;
  }

  @Override
  public Optional<StandingReason> standingReason() {
    return Optional.of(InactivationReason.DUPLICATE);
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new MergePeople(kept, duplicate, nextHead, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .require(!kept.equals(duplicate), ChangeFinding.SAME_TWICE, "duplicate")
        .present(kept, "kept")
        .known(duplicate, "duplicate")
        .require(
            member -> member.recordStanding().state() != RecordStanding.State.REMOVED,
            duplicate,
            ChangeFinding.RECORD_NOT_ACTIVE,
            "duplicate")
        .require(
            member -> member.sameAs().isEmpty(),
            duplicate,
            ChangeFinding.NOTHING_TO_CHANGE,
            "duplicate")
        .alike(kept, duplicate, "duplicate")
        .dated()
        .succession(duplicate, nextHead)
        .findings();
  }

  @Override
  public Households effect(Households before) {
    Rearrangement merge = Rearrangement.of(before, grounds);
    HouseholdId home = merge.homeOf(duplicate);
    Member other = before.member(duplicate).orElseThrow();
    Rearrangement headed = merge.member(duplicate, this::outOfUse).headedBy(nextHead, home);
    Optional<Succession> succession = headed.succession(home);
    return headed.member(kept, member -> absorbing(member, other, succession)).done();
  }

  private Member outOfUse(Member member) {
    return member.toBuilder()
        .recordStanding(RecordStanding.inactive(InactivationReason.DUPLICATE, grounds.dayOrThrow()))
        .sameAs(kept)
        .build();
  }

  private static Member absorbing(Member member, Member other, Optional<Succession> succession) {
    Optional<Nik> nik = member.nik().isPresent() ? Optional.empty() : other.nik();
    List<Enrollment> aid =
        other.enrollments().stream()
            .filter(one -> one.isOpen() && !member.programs().contains(one.program()))
            .toList();
    List<ExternalId> ids =
        other.externalIds().stream().filter(id -> !member.externalIds().contains(id)).toList();
    return member.toBuilder()
        .nik(member.nik().or(() -> nik))
        .addAllEnrollments(aid)
        .addAllExternalIds(ids)
        .addAbsorbed(new Absorption(other.id(), other.recordStanding(), nik, aid, ids, succession))
        .build();
  }
}
