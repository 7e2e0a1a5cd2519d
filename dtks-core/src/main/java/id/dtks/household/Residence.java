package id.dtks.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.json.WideValue;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a household lives, as precisely as it was recorded. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSerialize(as = ImmutableResidence.class)
@JsonDeserialize(as = ImmutableResidence.class)
public interface Residence {
  /** The village, or the smallest region above it that could be read. */
  RegionCode region();

  /** RT and RW, if recorded. */
  Optional<Neighbourhood> neighbourhood();

  /** Street and house number as recorded. */
  @Value.Redacted
  Optional<String> street();

  /** The hamlet (<i>dusun</i> or <i>lingkungan</i>) as recorded. */
  @Value.Redacted
  Optional<String> hamlet();

  /** Returns the smallest area this residence is known to lie in. */
  default Area area() {
    return neighbourhood()
        .filter(unused -> region().level() == RegionLevel.VILLAGE)
        .map(unit -> Area.of(region(), unit))
        .orElseGet(() -> Area.of(region()));
  }

  /** Tells whether a region is in the regency or city of this residence, as far as both say. */
  default boolean isInSameRegency(RegionCode other) {
    return isWithinRegency(region())
        && isWithinRegency(other)
        && region().at(RegionLevel.REGENCY).equals(other.at(RegionLevel.REGENCY));
  }

  private static boolean isWithinRegency(RegionCode code) {
    return code.level() != RegionLevel.PROVINCE;
  }

  /** Returns a builder; the region must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a residence. */
  final class Builder extends ImmutableResidence.Builder {
    Builder() {}
  }
}
