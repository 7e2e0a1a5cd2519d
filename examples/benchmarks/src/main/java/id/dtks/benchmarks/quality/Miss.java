package id.dtks.benchmarks.quality;

import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.PersonHit;
import java.util.List;
import java.util.Locale;

/**
 * A search that did not put first what was meant. Everybody is invented, so it may be told.
 *
 * @param kind the kind of noise
 * @param text what was typed
 * @param meant the name of the person meant
 * @param rank where what was meant stands, {@link Ranks#NOWHERE} if not on the page
 * @param reason why nothing better could be expected, or that it could
 * @param instead who stood first, and why; empty if nobody was found
 */
public record Miss(
    String kind, String text, String meant, int rank, String reason, String instead) {
  static Miss of(Judged judged) {
    NoisyQuery query = judged.query();
    List<PersonHit> page = judged.page();
    return new Miss(
        query.kind(),
        query.text(),
        query.name(),
        judged.ranks().of(query.group()),
        reason(judged.ceiling()),
        page.isEmpty() ? "" : told(page.get(0)));
  }

  private static String reason(Ceiling ceiling) {
    if (ceiling.ties() == 0) {
      return "recorded otherwise";
    }
    if (!ceiling.isNearest()) {
      return "nearer one exists";
    }
    return ceiling.ties() > 1 ? "tie of " + ceiling.ties() : "no excuse";
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
        "%-12s %-34s meant %-30s at %-2s %-18s %s",
        kind,
        text,
        meant,
        rank == Ranks.NOWHERE ? "-" : Integer.toString(rank),
        reason,
        instead.isEmpty() ? "found nobody" : "first was " + instead);
  }
}
