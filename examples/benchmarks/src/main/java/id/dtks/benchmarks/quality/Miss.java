package id.dtks.benchmarks.quality;

import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.PersonHit;
import java.util.List;
import java.util.Locale;

/**
 * A search that did not show on its page what was meant. Everybody is invented, so it may be told.
 *
 * @param kind the kind of noise
 * @param text what was typed
 * @param meant the name of the person meant
 * @param instead who stood first, and why; empty if nobody was found
 */
public record Miss(String kind, String text, String meant, String instead) {
  static Miss of(NoisyQuery query, List<PersonHit> page) {
    return new Miss(
        query.kind(), query.text(), query.name(), page.isEmpty() ? "" : told(page.get(0)));
  }

  private static String told(PersonHit first) {
    List<String> why = first.evidence().stream().map(MatchEvidence::name).toList();
    return String.format(
        Locale.ROOT, "%s (%.2f, %s)", first.name(), first.score(), String.join(", ", why));
  }

  /** Returns a line of a list of misses. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%-12s %-34s meant %-30s %s",
        kind,
        text,
        meant,
        instead.isEmpty() ? "found nobody" : "first was " + instead);
  }
}
