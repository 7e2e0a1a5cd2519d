package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Closing;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import id.dtks.household.StandingReason;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Closes a household that moved out of the regency (<i>pindah keluar</i>): its members go out of
 * use, its card ends.
 *
 * @param household whom it is about
 * @param destination the region it moved to
 * @param grounds the day, a note, the evidence
 */
public record MoveAway(HouseholdId household, RegionCode destination, Grounds grounds)
    implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.households(household);
  }

  @Override
  public ProposalType type() {
    return ProposalType.AREA_TRANSFER;
  }

  @Override
  public Optional<StandingReason> standingReason() {
    return Optional.of(InactivationReason.MOVED_OUT);
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new MoveAway(household, destination, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, before, today)
        .open(household, "household")
        .require(
            before
                .get(household)
                .map(home -> !home.residence().isInSameRegency(destination))
                .orElse(true),
            ChangeFinding.NOT_OUT_OF_REGENCY,
            "destination")
        .require(
            RegionCatalog.current().find(destination).isPresent(),
            ChangeFinding.DESTINATION_UNKNOWN,
            "destination")
        .dated()
        .cardEnds(household)
        .findings();
  }

  @Override
  public Households effect(Households before) {
    return Rearrangement.of(before, grounds)
        .household(household, this::deserted)
        .close(household, Closing.Reason.MOVED_AWAY, Optional.empty())
        .done();
  }

  private Household deserted(Household home) {
    return home.toBuilder().members(home.members().stream().map(this::movedOut).toList()).build();
  }

  private Member movedOut(Member member) {
    return member.takesPart()
        ? member.toBuilder()
            .recordStanding(
                RecordStanding.inactive(InactivationReason.MOVED_OUT, grounds.dayOrThrow()))
            .build()
        : member;
  }
}
