package id.dtks.search.query;

import id.dtks.check.Finding;
import id.dtks.json.WideValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer to a request. Immutable. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
public interface SearchPage {
  /** The people found, in the order asked for. */
  @Value.Redacted
  List<PersonHit> hits();

  /** How many people answer the request, at least. */
  int atLeast();

  /** Whether {@link #atLeast()} and the counts of the facets are exact. */
  boolean exact();

  /** Where the next page begins, for {@link SearchRequest#after(String)}; empty on the last. */
  @Value.Redacted
  Optional<String> next();

  /** How many there are of each value of the facets asked for, the most frequent first. */
  Map<Facet, List<FacetCount>> facets();

  /** The name as it was perhaps meant, if a word of the text stands nowhere as it was typed. */
  @Value.Redacted
  Optional<String> meant();

  /** What is wrong with the request; if one is an error, there are no hits. */
  List<Finding> findings();

  /** How long the search took, in microseconds. */
  long micros();

  /** Returns an answer without people. */
  static SearchPage empty(List<Finding> findings) {
    return builder().atLeast(0).exact(true).findings(findings).micros(0).build();
  }

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a page. */
  final class Builder extends ImmutableSearchPage.Builder {
    Builder() {}
  }
}
