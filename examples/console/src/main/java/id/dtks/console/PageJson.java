package id.dtks.console;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a search for programs, in a line. */
final class PageJson {
  private static final JsonMapper JSON = new JsonMapper();
  private static final double ROUNDING = 1e4;

  private final Session session;

  PageJson(Session session) {
    this.session = session;
  }

  @JsonPropertyOrder({"query", "micros", "hits"})
  private record Line(String query, long micros, List<Hit> hits) {}

  @JsonPropertyOrder({"nik", "name", "kk", "village", "score", "why"})
  private record Hit(
      @Nullable String nik,
      String name,
      @Nullable String kk,
      String village,
      double score,
      List<MatchEvidence> why) {}

  String line(String query, SearchPage page) {
    try {
      return JSON.writeValueAsString(
          new Line(query, page.micros(), page.hits().stream().map(this::hit).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values must be writable", e);
    }
  }

  private Hit hit(PersonHit hit) {
    return new Hit(
        session.shownNik(hit).orElse(null),
        hit.name(),
        hit.familyCard().map((FamilyCardNumber card) -> session.shown(card)).orElse(null),
        hit.region().toString(),
        Math.rint(hit.score() * ROUNDING) / ROUNDING,
        hit.evidence());
  }
}
