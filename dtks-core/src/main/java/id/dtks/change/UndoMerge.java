package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Absorption;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.household.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one record two again, as they were before {@link MergePeople}: they turned out to be two
 * people. What the kept record came to have since stays with it.
 *
 * @param kept the record that took the other over
 * @param duplicate the record that went out of use
 * @param grounds the reason as a note, the evidence
 */
public record UndoMerge(PersonId kept, PersonId duplicate, Grounds grounds) implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.people(kept, duplicate);
  }

  @Override
  public ProposalType type() {
    return ProposalType.DUPLICATE_MERGE;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new UndoMerge(kept, duplicate, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .known(kept, "kept")
        .known(duplicate, "duplicate")
        .require(member -> absorption(member).isPresent(), kept, ChangeFinding.NOT_MERGED, "kept")
        .require(this::isOutOfUse, duplicate, ChangeFinding.NOT_MERGED, "duplicate")
        .require(
            member -> absorption(member).map(taken -> holds(member, taken)).orElse(true),
            kept,
            ChangeFinding.TAKEN_OVER_CHANGED,
            "kept")
        .notToCome()
        .noted()
        .findings();
  }

  private Optional<Absorption> absorption(Member member) {
    return member.sameAs().isPresent()
        ? Optional.empty()
        : member.absorbed().stream().filter(one -> one.duplicate().equals(duplicate)).findFirst();
  }

  private boolean isOutOfUse(Member member) {
    RecordStanding standing = member.recordStanding();
    return member.sameAs().equals(Optional.of(kept))
        && standing.state() == RecordStanding.State.INACTIVE
        && standing.reason().equals(Optional.of(InactivationReason.DUPLICATE));
  }

  private static boolean holds(Member member, Absorption taken) {
    return (taken.nik().isEmpty() || member.nik().equals(taken.nik()))
        && member.enrollments().containsAll(taken.enrollments())
        && member.externalIds().containsAll(taken.externalIds());
  }

  @Override
  public Households effect(Households before) {
    Absorption taken =
        before
            .member(kept)
            .flatMap(this::absorption)
            .orElseThrow(() -> new IllegalArgumentException("records must be merged"));
    Rearrangement undone =
        Rearrangement.of(before, grounds)
            .member(kept, member -> withoutTaken(member, taken))
            .member(duplicate, member -> inUse(member, taken));
    return taken
        .succession()
        .filter(succession -> isHead(before, succession))
        .map(succession -> undone.role(succession.head(), unused -> succession.roleBefore()))
        .orElse(undone)
        .done();
  }

  private static Member withoutTaken(Member member, Absorption taken) {
    return member.toBuilder()
        .nik(
            taken.nik().isPresent() && member.nik().equals(taken.nik())
                ? Optional.empty()
                : member.nik())
        .enrollments(without(member.enrollments(), taken.enrollments()))
        .externalIds(without(member.externalIds(), taken.externalIds()))
        .absorbed(without(member.absorbed(), List.of(taken)))
        .build();
  }

  private static <T> List<T> without(List<T> all, List<T> taken) {
    List<T> rest = new ArrayList<>(all);
    taken.forEach(rest::remove);
    return rest;
  }

  private static Member inUse(Member member, Absorption taken) {
    return member.toBuilder()
        .recordStanding(taken.standingBefore())
        .sameAs(Optional.empty())
        .build();
  }

  private static boolean isHead(Households before, Succession succession) {
    return before
        .member(succession.head())
        .filter(head -> head.takesPart() && head.familyRole().isHead())
        .isPresent();
  }
}
