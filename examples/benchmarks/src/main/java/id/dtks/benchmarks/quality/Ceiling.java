package id.dtks.benchmarks.quality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The best that can be expected of any search for one query: whoever the {@link Oracle} says fits
 * it at least as well as the person meant is as likely to be meant. Expected, so that one query may
 * do better, and not a bound: an oracle that knew which slips are the likelier would see fewer
 * ties. Whoever bears exactly the name that was typed is before all others, whatever the noise.
 *
 * @param name for the right name
 * @param person for the right person, all over the city
 * @param inVillage for the right person in the village
 * @param ties how many people fit at least as well, the person meant among them; 0 if what is
 *     recorded of the person meant does not fit at all
 * @param isNearest whether nobody fits better
 */
record Ceiling(Share name, Share person, Share inVillage, int ties, boolean isNearest) {
  /** Chances from 0 to 1 to be the first, and to be on a page. */
  record Share(double first, double page) {
    private static final Share NONE = new Share(0, 0);

    /** Returns the chances of one of so many who fit equally, behind some who are named so. */
    static Share among(int ties, int before) {
      double places = Math.max(0, SearchQuality.PAGE - before);
      return new Share(before > 0 ? 0 : 1.0 / ties, Math.min(1, places / ties));
    }
  }

  static Ceiling of(NoisyQuery query, List<Recorded> everybody) {
    Oracle oracle = new Oracle(query);
    Predicate<Recorded> meant = person -> Ranks.isMeant(person.hit(), query);
    int right =
        everybody.stream()
            .filter(meant)
            .mapToInt(person -> oracle.slips(person, Oracle.MOST))
            .min()
            .orElse(Oracle.MOST + 1);
    if (right > Oracle.MOST) {
      return new Ceiling(Share.NONE, Share.NONE, Share.NONE, 0, false);
    }
    List<Recorded> others =
        everybody.parallelStream()
            .filter(meant.negate())
            .filter(person -> oracle.slips(person, right) <= right)
            .toList();
    boolean isNamed = everybody.stream().filter(meant).anyMatch(oracle::isNamed);
    Predicate<Recorded> before = person -> !isNamed && oracle.isNamed(person);
    List<Recorded> neighbors = others.stream().filter(one -> one.livesIn(query.village())).toList();
    boolean nearer = others.stream().anyMatch(one -> oracle.slips(one, right) < right);
    return new Ceiling(
        names(query, others, before),
        people(others, before),
        people(neighbors, before),
        others.size() + 1,
        !nearer);
  }

  private static Share people(List<Recorded> others, Predicate<Recorded> before) {
    int first = (int) others.stream().filter(before).count();
    return Share.among(others.size() + 1 - first, first);
  }

  /** The more bear a name, the likelier it is meant. */
  private static Share names(NoisyQuery query, List<Recorded> others, Predicate<Recorded> before) {
    List<Recorded> equal = others.stream().filter(before.negate()).toList();
    int first = others.size() - equal.size();
    Map<String, Integer> bearers = new HashMap<>();
    bearers.put(query.name(), 1);
    equal.forEach(one -> bearers.merge(String.join(" ", one.words()), 1, Integer::sum));
    List<Integer> most = bearers.values().stream().sorted(Comparator.reverseOrder()).toList();
    double all = equal.size() + 1.0;
    int places = Math.max(0, SearchQuality.PAGE - first);
    int page = most.stream().limit(places).mapToInt(Integer::intValue).sum();
    return new Share(first > 0 ? 0 : most.get(0) / all, page / all);
  }
}
