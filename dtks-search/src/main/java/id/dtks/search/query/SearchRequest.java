package id.dtks.search.query;

import id.dtks.actor.Role;
import id.dtks.json.WideValue;
import id.dtks.proposal.Workflow;
import id.dtks.region.Area;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody looks for: a text as typed into the search box, the fields of a form, or both. The
 * text may hold, in any mixture, a name, a NIK or family card number or a part of one, {@code RT
 * 5}, {@code RW 2}, a year or a date of birth, {@code umur 60}, the name of a village, and the
 * mother's name after {@code ibu}. Without either it is a list of those whom the filters let
 * through, if there are filters, facets or an order; without any of these it finds nobody.
 * Immutable.
 */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
public interface SearchRequest {
  /** How many hits a request asks for unless it says otherwise. */
  int DEFAULT_LIMIT = 10;

  /** How many hits a request may ask for. */
  int HIGHEST_LIMIT = 1000;

  /** The text as typed; any text will do. */
  @Value.Redacted
  @Value.Default
  default String text() {
    return "";
  }

  /** The fields of a form. */
  @Value.Redacted
  @Value.Default
  default SearchFields fields() {
    return SearchFields.none();
  }

  /** Who may be found at all. */
  @Value.Default
  default SearchFilters filters() {
    return SearchFilters.none();
  }

  /** The area asked for; empty for all that may be seen. Never widens what may be seen. */
  Optional<Area> area();

  /** The order of the hits. */
  @Value.Default
  default SearchOrder order() {
    return SearchOrder.BEST;
  }

  /** By what to count the people found. */
  Set<Facet> facets();

  /** The highest number of hits, 1 to {@value #HIGHEST_LIMIT}. */
  @Value.Default
  default int limit() {
    return DEFAULT_LIMIT;
  }

  /** Where to go on: {@link SearchPage#next()} of the page before. */
  @Value.Redacted
  Optional<String> after();

  /** Makes sure that the limit is one. */
  @Value.Check
  default void check() {
    if (limit() < 1 || limit() > HIGHEST_LIMIT) {
      throw new IllegalArgumentException("limit must be from 1 to " + HIGHEST_LIMIT);
    }
  }

  /** Returns the request for a text as typed. */
  static SearchRequest of(String text) {
    return builder().text(text).build();
  }

  /** Returns the request for what a form says. */
  static SearchRequest of(SearchFields fields) {
    return builder().fields(fields).build();
  }

  /**
   * Returns the list of all whom the filters let through, by name; of everybody in the area if no
   * filter is set.
   */
  static SearchRequest list(SearchFilters filters) {
    return builder().filters(filters).order(SearchOrder.NAME).build();
  }

  /** Returns the list of all whose case waits for a role, the longest waiting first. */
  static SearchRequest waitingFor(Role role, Workflow workflow) {
    SearchFilters waiting =
        SearchFilters.builder().cases(CaseKind.waitingFor(role, workflow)).build();
    return list(waiting).in(SearchOrder.WAITING);
  }

  /** Returns this request for at most so many hits. */
  default SearchRequest limit(int newLimit) {
    return toBuilder().limit(newLimit).build();
  }

  /** Returns this request for people in an area only; never wider than what the desk may see. */
  default SearchRequest within(Area newArea) {
    return toBuilder().area(newArea).build();
  }

  /** Returns this request for those whom the filters let through. */
  default SearchRequest filtered(SearchFilters newFilters) {
    return toBuilder().filters(newFilters).build();
  }

  /** Returns this request in an order. */
  default SearchRequest in(SearchOrder newOrder) {
    return toBuilder().order(newOrder).build();
  }

  /** Returns this request with counts. */
  default SearchRequest counting(Facet... newFacets) {
    return toBuilder().addFacets(newFacets).build();
  }

  /** Returns this request from where a page ended. */
  default SearchRequest after(String next) {
    return toBuilder().after(next).build();
  }

  /** Returns a builder that starts as this request. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. */
  final class Builder extends ImmutableSearchRequest.Builder {
    Builder() {}
  }
}
