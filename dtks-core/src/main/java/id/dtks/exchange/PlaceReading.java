package id.dtks.exchange;

import id.dtks.check.Finding;
import id.dtks.household.Residence;
import id.dtks.listing.Column;
import id.dtks.region.Neighbourhood;
import id.dtks.region.Region;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionFinding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads where the household of a row lives. Remembers names, so use one for a whole list. */
final class PlaceReading {
  private static final Pattern VILLAGE_CODE = Pattern.compile("[0-9]{10}");

  private final RegionCode regency;
  private final RegionCatalog catalog = RegionCatalog.current();
  private final Map<String, Optional<Region>> byNames = new HashMap<>();

  PlaceReading(RegionCode regency) {
    this.regency = regency;
  }

  Residence read(Cells cells) {
    Residence.Builder residence =
        Residence.builder()
            .region(region(cells))
            .street(cells.text(Column.ADDRESS))
            .hamlet(cells.text(Column.HAMLET));
    neighbourhood(cells).ifPresent(residence::neighbourhood);
    return residence.build();
  }

  private RegionCode region(Cells cells) {
    return byCode(cells).or(() -> byName(cells)).orElseGet(() -> unknown(cells));
  }

  private RegionCode unknown(Cells cells) {
    cells.found("region", Finding.of(ListFinding.REGION_UNKNOWN));
    Stream.of(Column.DISTRICT, Column.VILLAGE, Column.DISTRICT_CODE, Column.VILLAGE_CODE)
        .forEach(column -> cells.text(column).ifPresent(text -> cells.keep(column.name(), text)));
    return regency;
  }

  private Optional<RegionCode> byCode(Cells cells) {
    String parts =
        Stream.of(
                Column.PROVINCE_CODE,
                Column.REGENCY_CODE,
                Column.DISTRICT_CODE,
                Column.VILLAGE_CODE)
            .map(cells::text)
            .flatMap(Optional::stream)
            .map(part -> part.length() == 1 ? "0" + part : part)
            .reduce("", String::concat);
    return VILLAGE_CODE.matcher(parts).matches()
        ? catalog.find(RegionCode.of(parts)).map(Region::code)
        : Optional.empty();
  }

  /** The village is looked for in its district, then in the whole regency. */
  private Optional<RegionCode> byName(Cells cells) {
    String village = cells.text(Column.VILLAGE).orElse("");
    String district = cells.text(Column.DISTRICT).orElse("");
    Optional<Region> found =
        byNames.computeIfAbsent(
            district + "\n" + village,
            unused ->
                catalog
                    .findByName(regency, district)
                    .flatMap(within -> catalog.findByName(within.code(), village))
                    .or(() -> only(village)));
    found
        .filter(region -> !folded(region.name()).equals(folded(village)))
        .ifPresent(region -> cells.found("region", Finding.of(ListFinding.REGION_ALIAS)));
    return found.map(Region::code);
  }

  private Optional<Region> only(String village) {
    return catalog.children(regency).stream()
        .map(district -> catalog.findByName(district.code(), village))
        .flatMap(Optional::stream)
        .reduce((one, other) -> one.code().equals(other.code()) ? one : null);
  }

  private static String folded(String name) {
    return name.toUpperCase(Locale.ROOT).strip();
  }

  private static Optional<Neighbourhood> neighbourhood(Cells cells) {
    String rt = cells.text(Column.RT).orElse("");
    String rw = cells.text(Column.RW).orElse("");
    if (rt.isEmpty() && rw.isEmpty()) {
      cells.found("neighbourhood", Finding.of(RegionFinding.RT_MISSING));
      return Optional.empty();
    }
    Optional<Neighbourhood> read =
        cells.accepted("neighbourhood", rt + "/" + rw, Neighbourhood.parse(rt, rw));
    read.filter(unit -> !unit.rt().equals(rt) || !unit.rw().orElse("").equals(rw))
        .ifPresent(unit -> cells.found("neighbourhood", Finding.of(ListFinding.RT_STYLE)));
    return read;
  }
}
