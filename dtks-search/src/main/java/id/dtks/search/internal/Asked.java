package id.dtks.search.internal;

import id.dtks.region.Area;
import id.dtks.search.query.Facet;
import id.dtks.search.query.SearchFields;
import id.dtks.search.query.SearchFilters;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request in its bounds.
 *
 * @param area within which people may be found, null for everywhere
 * @param today the day that ages are told on
 * @param seesNumbers whether who asks may see the numbers of the people, and so may feel for them
 */
record Asked(SearchRequest request, @Nullable Area area, LocalDate today, boolean seesNumbers) {
  private static final String PART = "\u0001";

  /** Returns a request of somebody who may see everything of the people in an area. */
  static Asked openly(SearchRequest request, @Nullable Area area, LocalDate today) {
    return new Asked(request, area, today, true);
  }

  /** Tells whether a text or a field was given at all, whatever it says. */
  boolean hasWords() {
    return !request.text().isBlank() || !request.fields().equals(SearchFields.none());
  }

  /** Tells whether this asks for a list: for more than the words it lacks. */
  boolean isList() {
    return !hasWords()
        && (!request.filters().equals(SearchFilters.none())
            || !request.facets().isEmpty()
            || request.order() != SearchOrder.BEST);
  }

  /** Tells whether all who answer must be known, and not the best alone. */
  boolean needsAll() {
    return !request.facets().isEmpty() || request.order() != SearchOrder.BEST;
  }

  boolean counts(Facet facet) {
    return request.facets().contains(facet);
  }

  /**
   * Returns what two requests have in common that may share their bookmarks, in 16 bits: enough to
   * notice nearly every bookmark of another request, and too few to tell what was typed by trying
   * all names and numbers, of which many have the same key.
   */
  short key() {
    SearchFields fields = request.fields();
    SearchFilters filters = request.filters();
    String all =
        Stream.of(
                request.text(),
                request.order(),
                area,
                fields.name(),
                fields.number(),
                fields.mother(),
                fields.birth(),
                fields.birthYear(),
                fields.age(),
                fields.rt(),
                fields.rw(),
                fields.village(),
                sorted(filters.eligibility()),
                sorted(filters.reasons()),
                sorted(filters.records()),
                sorted(filters.lives()),
                sorted(filters.sexes()),
                sorted(filters.programs()),
                sorted(filters.findings()),
                sorted(filters.steps()),
                sorted(filters.types()),
                filters.cases().map(Asked::sorted),
                filters.waitingSince(),
                filters.rt(),
                filters.rw(),
                filters.bornFrom(),
                filters.bornUntil())
            .map(String::valueOf)
            .collect(Collectors.joining(PART));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getShort();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String sorted(Collection<?> values) {
    return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
  }

  /** Returns the kind only: a query is personal. */
  @Override
  public String toString() {
    return "Asked";
  }
}
