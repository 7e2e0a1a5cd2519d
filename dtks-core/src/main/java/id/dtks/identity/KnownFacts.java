package id.dtks.identity;

import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a person beside a damaged NIK, to rank the numbers it can have been. Start with
 * {@link #none()}. Immutable; its text form tells only which facts are known.
 */
public final class KnownFacts {
  private static final KnownFacts NONE =
      new KnownFacts(Optional.empty(), Optional.empty(), Optional.empty());

  private final Optional<LocalDate> birthDate;
  private final Optional<Sex> sex;
  private final Optional<RegionCode> region;

  private KnownFacts(
      Optional<LocalDate> birthDate, Optional<Sex> sex, Optional<RegionCode> region) {
    this.birthDate = birthDate;
    this.sex = sex;
    this.region = region;
  }

  /** Returns the facts of a person of whom nothing is known. */
  public static KnownFacts none() {
    return NONE;
  }

  /** Returns these facts and the recorded birth date. */
  public KnownFacts bornOn(LocalDate date) {
    return new KnownFacts(Optional.of(date), sex, region);
  }

  /** Returns these facts and the recorded sex. */
  public KnownFacts ofSex(Sex recorded) {
    return new KnownFacts(birthDate, Optional.of(recorded), region);
  }

  /** Returns these facts and the region most numbers of the list come from, such as the city. */
  public KnownFacts registeredIn(RegionCode home) {
    return new KnownFacts(birthDate, sex, Optional.of(Objects.requireNonNull(home, "home")));
  }

  /** Returns how many of the facts, of at most three, a number agrees with. */
  int agreements(Nik nik) {
    int agreements = birthDate.filter(nik::agreesWith).isPresent() ? 1 : 0;
    agreements += sex.equals(nik.sex()) && sex.isPresent() ? 1 : 0;
    agreements += region.filter(home -> home.contains(nik.district())).isPresent() ? 1 : 0;
    return agreements;
  }

  @Override
  public String toString() {
    return "KnownFacts[birthDate="
        + birthDate.isPresent()
        + ", sex="
        + sex.isPresent()
        + ", region="
        + region.isPresent()
        + "]";
  }
}
