package id.dtks.search.internal;

import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms that say where a person lives: one for each area that contains the person, so that the
 * area of a desk is one term of the query.
 */
final class AreaTerms {
  private AreaTerms() {}

  /** Returns the term of an area. */
  static String of(Area area) {
    return area.toString();
  }

  /** Returns the terms of a person. */
  static List<String> of(PersonRecord person) {
    List<String> terms = new ArrayList<>();
    RegionCode region = RegionCode.of(person.region());
    for (RegionLevel level : RegionLevel.values()) {
      if (level.digits() <= region.level().digits()) {
        terms.add(of(Area.of(region.at(level))));
      }
    }
    if (person.rt() > 0 && region.level() == RegionLevel.VILLAGE) {
      terms.add(of(Area.of(region, Neighbourhood.of(person.rt()))));
      if (person.rw() > 0) {
        terms.add(of(Area.of(region, Neighbourhood.of(person.rt(), person.rw()))));
      }
    }
    return terms;
  }
}
