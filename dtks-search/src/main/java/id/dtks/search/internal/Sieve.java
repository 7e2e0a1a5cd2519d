package id.dtks.search.internal;

import id.dtks.region.Area;
import id.dtks.search.query.SearchFilters;
import java.util.stream.IntStream;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Who of a segment may be found at all: those not deleted since, within the area, whom the filters
 * let through. Whatever an answer tells, be it a hit, a count or a name, it tells of these only.
 */
final class Sieve {
  /** One of so many people is looked for by region; to look through all is faster for more. */
  private static final int FEW = 4;

  private final PersonTable people;
  private final @Nullable Bits live;
  private final PlaceColumn.Inside area;
  private final ProfileColumn.Meeting profiles;
  private final int rt;
  private final int rw;
  private final int bornFrom;
  private final int bornUntil;

  Sieve(PersonTable people, @Nullable Bits live, @Nullable Area area, SearchFilters filters) {
    this.people = people;
    this.live = live;
    this.area = people.places.inside(area);
    this.profiles = people.profiles.meeting(filters);
    this.rt = filters.rt().orElse(0);
    this.rw = filters.rw().orElse(0);
    this.bornFrom =
        filters.bornFrom().isPresent() || filters.bornUntil().isPresent()
            ? filters.bornFrom().map(Day::of).orElse(1)
            : 0;
    this.bornUntil = filters.bornUntil().map(Day::of).orElse(Integer.MAX_VALUE);
  }

  /** Tells whether a document is of somebody who may be found. */
  boolean has(int document) {
    return area.has(document)
        && (live == null || live.get(document))
        && profiles.has(document)
        && (rt == 0 || rt == people.places.rt(document))
        && (rw == 0 || rw == people.places.rw(document))
        && people.birth(document) >= bornFrom
        && people.birth(document) <= bornUntil;
  }

  /** Tells whether a document is of somebody in the area, whatever the filters say. */
  boolean isVisible(int document) {
    return area.has(document) && (live == null || live.get(document));
  }

  /** Returns about how many may be found, their neighbourhood and the filters aside. */
  int inRegions() {
    return area.inRegions();
  }

  /** Returns the documents of all who may be found, in no order. */
  IntStream documents() {
    boolean few = area.inRegions() < people.size() / FEW;
    return few ? neighbors() : IntStream.range(0, people.size()).filter(this::has);
  }

  /** Returns the same in the order of regions, fast where the area is small. */
  IntStream neighbors() {
    return area.documents().filter(this::has);
  }

  /** Returns {@link ProfileColumn.Meeting#waitingSince}. */
  long waitingSince(int document) {
    return profiles.waitingSince(document);
  }
}
