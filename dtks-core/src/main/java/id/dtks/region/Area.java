package id.dtks.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the country that somebody is responsible for: a region, or one neighbourhood of a
 * village. Areas are ordered by {@link #contains(Area)}, which is a partial order.
 */
public final class Area {
  private final RegionCode region;
  private final @Nullable Neighbourhood neighbourhood;

  private Area(RegionCode region, @Nullable Neighbourhood neighbourhood) {
    this.region = region;
    this.neighbourhood = neighbourhood;
  }

  /** Returns a whole region. */
  public static Area of(RegionCode region) {
    return new Area(Objects.requireNonNull(region, "region"), null);
  }

  /**
   * Returns one neighbourhood of a village.
   *
   * @throws IllegalArgumentException if the region is not a village
   */
  public static Area of(RegionCode village, Neighbourhood neighbourhood) {
    requireLevel("village", village, RegionLevel.VILLAGE);
    return new Area(village, Objects.requireNonNull(neighbourhood, "neighbourhood"));
  }

  /**
   * Returns a regency or city.
   *
   * @throws IllegalArgumentException if the code is not of that level
   */
  public static Area regency(String code) {
    return Area.of(requireLevel("code", RegionCode.of(code), RegionLevel.REGENCY));
  }

  /**
   * Returns a village.
   *
   * @throws IllegalArgumentException if the code is not of that level
   */
  public static Area village(String code) {
    return Area.of(requireLevel("code", RegionCode.of(code), RegionLevel.VILLAGE));
  }

  /**
   * Returns the area of a text that {@link #toString()} wrote.
   *
   * @throws id.dtks.check.RejectedException if it did not
   */
  @JsonCreator
  static Area of(String text) {
    return parse(text).orElseThrow();
  }

  /** Reads the form of {@link #toString()}: {@code code}, {@code code/rt} or {@code code/rt/rw}. */
  public static Checked<Area> parse(String text) {
    String[] parts = text.strip().split("/", -1);
    if (parts.length > 3) {
      return Checked.rejected(Finding.of(RegionFinding.AREA_FORMAT));
    }
    Checked<RegionCode> region = RegionCode.parse(parts[0]);
    if (parts.length == 1) {
      return region.map(Area::of);
    }
    return region.flatMap(
        code ->
            code.level() == RegionLevel.VILLAGE
                ? neighbourhood(parts).map(neighbourhood -> new Area(code, neighbourhood))
                : Checked.rejected(Finding.of(RegionFinding.AREA_NEEDS_VILLAGE)));
  }

  private static Checked<Neighbourhood> neighbourhood(String[] parts) {
    return Neighbourhood.parse(parts[1], parts.length == 3 ? parts[2] : "");
  }

  private static RegionCode requireLevel(String parameter, RegionCode code, RegionLevel level) {
    if (code.level() != level) {
      throw new IllegalArgumentException(
          parameter + " must be of level " + level + ", was " + code.level());
    }
    return code;
  }

  /** Returns the region, of which this area is the whole or one neighbourhood. */
  public RegionCode region() {
    return region;
  }

  /** Returns the neighbourhood this area is narrowed to; empty for a whole region. */
  public Optional<Neighbourhood> neighbourhood() {
    return Optional.ofNullable(neighbourhood);
  }

  /** Tells whether the other area is this one or inside it. */
  public boolean contains(Area other) {
    if (neighbourhood == null) {
      return region.contains(other.region);
    }
    return region.equals(other.region)
        && other.neighbourhood != null
        && neighbourhood.contains(other.neighbourhood);
  }

  /** Tells whether the whole other region is in this area; never true of one neighbourhood. */
  public boolean contains(RegionCode other) {
    return neighbourhood == null && region.contains(other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Area that
        && region.equals(that.region)
        && Objects.equals(neighbourhood, that.neighbourhood);
  }

  @Override
  public int hashCode() {
    return Objects.hash(region, neighbourhood);
  }

  /** Returns {@code 64.74.03.1002}, {@code 64.74.03.1002/005} or {@code 64.74.03.1002/005/002}. */
  @Override
  @JsonValue
  public String toString() {
    return neighbourhood == null ? region.toString() : region + "/" + neighbourhood;
  }
}
