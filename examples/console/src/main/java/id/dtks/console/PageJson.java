package id.dtks.console;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.dtks.check.Finding;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.search.query.Certainty;
import id.dtks.search.query.Facet;
import id.dtks.search.query.FacetCount;
import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchPage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a search for programs, in a line. */
final class PageJson {
  private static final JsonMapper JSON = new JsonMapper();
  private static final double ROUNDING = 1e4;

  private final Session session;

  PageJson(Session session) {
    this.session = session;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonPropertyOrder({
    "query",
    "micros",
    "hits",
    "found",
    "exact",
    "next",
    "meant",
    "facets",
    "findings"
  })
  private record Line(
      @JsonInclude String query,
      long micros,
      @JsonInclude List<Hit> hits,
      int found,
      boolean exact,
      @Nullable String next,
      @Nullable String meant,
      Map<Facet, List<FacetCount>> facets,
      List<String> findings) {}

  @JsonPropertyOrder({
    "id",
    "nik",
    "name",
    "born",
    "kk",
    "village",
    "rt",
    "rw",
    "score",
    "probability",
    "certainty",
    "why"
  })
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Hit(
      String id,
      @JsonInclude @Nullable String nik,
      String name,
      @Nullable Integer born,
      @JsonInclude @Nullable String kk,
      String village,
      @Nullable String rt,
      @Nullable String rw,
      double score,
      double probability,
      Certainty certainty,
      List<MatchEvidence> why) {}

  String line(String query, SearchPage page) {
    try {
      return JSON.writeValueAsString(
          new Line(
              query,
              page.micros(),
              page.hits().stream().map(this::hit).toList(),
              page.atLeast(),
              page.exact(),
              page.next().orElse(null),
              page.meant().orElse(null),
              page.facets(),
              page.findings().stream().map(Finding::code).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values must be writable", e);
    }
  }

  private Hit hit(PersonHit hit) {
    return new Hit(
        hit.person().value(),
        session.shownNik(hit).orElse(null),
        hit.name(),
        hit.birthYear().orElse(null),
        hit.familyCard().map((FamilyCardNumber card) -> session.shown(card)).orElse(null),
        hit.region().toString(),
        hit.rt().orElse(null),
        hit.rw().orElse(null),
        rounded(hit.score()),
        rounded(hit.probability()),
        hit.certainty(),
        hit.evidence());
  }

  private static double rounded(double share) {
    return Math.rint(share * ROUNDING) / ROUNDING;
  }
}
