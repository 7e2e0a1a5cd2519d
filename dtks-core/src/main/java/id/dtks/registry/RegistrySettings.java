package id.dtks.registry;

import id.dtks.change.ReasonBook;
import id.dtks.json.WideValue;
import id.dtks.objection.ObjectionJourney;
import id.dtks.proposal.Workflow;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import id.dtks.rule.RuleSet;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.immutables.value.Value;

/** What a city may choose about its registry; everything has a default but the regency. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
public interface RegistrySettings {
  /** The regency or city this register is of, such as 64.74. */
  RegionCode regency();

  /** The zone of its days; by default that of the province (Keppres 41/1987 and later splits). */
  @Value.Default
  default ZoneId zone() {
    return TimeZones.of(regency());
  }

  /** Where the time comes from; by default the system's clock. */
  @Value.Default
  default InstantSource clock() {
    return InstantSource.system();
  }

  /** Where new ids come from; by default random, in the order they were made. */
  @Value.Default
  default IdSource ids() {
    return IdSource.ordered(clock());
  }

  /** The way of proposals; by default {@link Workflow#standard()}. */
  @Value.Default
  default Workflow workflow() {
    return Workflow.standard();
  }

  /** The way of objections; by default {@link ObjectionJourney#standard()}. */
  @Value.Default
  default ObjectionJourney objectionJourney() {
    return ObjectionJourney.standard();
  }

  /** How long after the day it was filed an objection may be answered; by default 14 days. */
  @Value.Default
  default Period objectionDeadline() {
    return Period.ofDays(14);
  }

  /** What is looked for in a household; by default {@link RuleSet#standard()}. */
  @Value.Default
  default RuleSet rules() {
    return RuleSet.standard();
  }

  /** The reasons that may be given; by default {@link ReasonBook#standard()}. */
  @Value.Default
  default ReasonBook reasons() {
    return ReasonBook.standard();
  }

  /** Makes sure that the region is a regency, and that objections can be answered. */
  @Value.Check
  default void check() {
    if (regency().level() != RegionLevel.REGENCY) {
      throw new IllegalArgumentException("regency must be a code of four digits");
    }
    if (objectionDeadline().isNegative()) {
      throw new IllegalArgumentException("objectionDeadline must not be negative");
    }
  }

  /** Returns the time in the city. */
  default ZonedDateTime now() {
    return clock().instant().atZone(zone());
  }

  /** Returns today's date in the city. */
  default LocalDate today() {
    return LocalDate.ofInstant(clock().instant(), zone());
  }

  /** Returns the defaults for a regency, such as {@code 64.74}. */
  static RegistrySettings forRegency(String code) {
    return builder().regency(RegionCode.of(code)).build();
  }

  /** Returns a builder; the regency must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds settings. */
  final class Builder extends ImmutableRegistrySettings.Builder {
    Builder() {}
  }
}
