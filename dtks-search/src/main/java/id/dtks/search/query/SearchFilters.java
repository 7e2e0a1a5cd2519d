package id.dtks.search.query;

import id.dtks.change.ProposalType;
import id.dtks.household.AidProgram;
import id.dtks.household.Eligibility;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.RecordStanding;
import id.dtks.identity.Sex;
import id.dtks.json.WideValue;
import id.dtks.proposal.ProposalStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who may be found at all. Somebody must meet every filter that is set, and of a set one of its
 * values. Immutable.
 */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
public interface SearchFilters {
  /** The verdict on eligibility. */
  Set<Eligibility.Verdict> eligibility();

  /** The reason for which somebody is not eligible. */
  Set<IneligibilityReason> reasons();

  /** Whether the record is in use. */
  Set<RecordStanding.State> records();

  /** Whether the person is known to live. */
  Set<Life.Status> lives();

  /** The sex. */
  Set<Sex> sexes();

  /** A program the person draws aid from. */
  Set<AidProgram> programs();

  /** A code of what was found in the record. */
  Set<String> findings();

  /** Where an open case stands. */
  Set<ProposalStatus> steps();

  /** The kind of that case. */
  Set<ProposalType> types();

  /** Where that case stands and its kind together; of an empty set nobody has one. */
  Optional<Set<CaseKind>> cases();

  /** The case came to stand there before this moment. */
  Optional<Instant> waitingSince();

  /** The RT. */
  OptionalInt rt();

  /** The RW. */
  OptionalInt rw();

  /** The first day of birth. */
  @Value.Redacted
  Optional<LocalDate> bornFrom();

  /** The last day of birth. */
  @Value.Redacted
  Optional<LocalDate> bornUntil();

  /** Tells whether something is asked of an open case. */
  default boolean isAboutCases() {
    return !steps().isEmpty()
        || !types().isEmpty()
        || cases().isPresent()
        || waitingSince().isPresent();
  }

  /** Tells whether a case of a kind may be one that is asked for, whenever it came there. */
  default boolean accepts(CaseKind kind) {
    return (steps().isEmpty() || steps().contains(kind.status()))
        && (types().isEmpty() || types().contains(kind.type()))
        && cases().map(asked -> asked.contains(kind)).orElse(true);
  }

  /**
   * Returns these with births by whole years: days would tell the date of birth to a role that may
   * not see it, since it could narrow them down.
   */
  default SearchFilters inWholeYears() {
    return builder()
        .from(this)
        .bornFrom(bornFrom().map(day -> day.withDayOfYear(1)))
        .bornUntil(bornUntil().map(day -> day.with(TemporalAdjusters.lastDayOfYear())))
        .build();
  }

  /** Returns those that let everybody through. */
  static SearchFilters none() {
    return builder().build();
  }

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds filters. */
  final class Builder extends ImmutableSearchFilters.Builder {
    Builder() {}
  }
}
