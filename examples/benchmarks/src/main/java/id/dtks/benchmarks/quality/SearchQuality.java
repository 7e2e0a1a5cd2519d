package id.dtks.benchmarks.quality;

import id.dtks.benchmarks.register.SqliteRegister;
import id.dtks.exchange.ListImport;
import id.dtks.region.Area;
import id.dtks.search.PersonIndex;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well noisy searches find whom they mean in an invented listing.
 *
 * @param kinds a score for each kind of noise, by name
 * @param groups a score for names, names with something else, and numbers
 * @param classes a score for the searches whose first hit was certain, likely or possible
 * @param calibration whether hits were as likely meant as they were said to be
 * @param misses the searches that did not put first what was meant, the least excusable first
 */
public record SearchQuality(
    List<SearchScore> kinds,
    List<SearchScore> groups,
    List<SearchScore> classes,
    List<Calibration> calibration,
    List<Miss> misses) {
  static final int PAGE = 10;

  private static final double NANOS_A_MICRO = 1_000;

  /**
   * Imports a listing into a fresh register in a directory, which must be empty, and searches it.
   *
   * @param rounds how often all searches are made; the last counts, so that it meets a warm JVM
   */
  public static SearchQuality measuredIn(Path directory, SearchSet set, int rounds)
      throws IOException {
    Path listing = set.writeTo(directory);
    List<NoisyQuery> queries = set.queries();
    try (SqliteRegister register = SqliteRegister.in(directory.resolve("register.db"))) {
      ListImport.of(listing).into(register.desk()).orElseThrow();
      try (PersonIndex people = register.index(directory.resolve("index"))) {
        List<Recorded> everybody = Recorded.all(people, register.desk());
        List<Ceiling> ceilings =
            queries.stream().map(query -> Ceiling.of(query, everybody)).toList();
        List<Judged> judged = List.of();
        for (int round = 0; round < rounds; round++) {
          judged = search(queries, ceilings, people, register);
        }
        return scored(judged);
      }
    }
  }

  private static List<Judged> search(
      List<NoisyQuery> queries,
      List<Ceiling> ceilings,
      PersonIndex people,
      SqliteRegister register) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      NoisyQuery query = queries.get(i);
      SearchRequest request = SearchRequest.of(query.text()).limit(PAGE);
      long start = System.nanoTime();
      List<PersonHit> everywhere = people.search(register.desk(), request).hits();
      double micros = (System.nanoTime() - start) / NANOS_A_MICRO;
      List<PersonHit> village =
          people.search(register.desk(), request.within(Area.village(query.village()))).hits();
      Ranks ranks = Ranks.of(query, everywhere, village, micros);
      judged.add(new Judged(query, ranks, ceilings.get(i), everywhere));
    }
    return judged;
  }

  private static SearchQuality scored(List<Judged> judged) {
    return new SearchQuality(
        scores(judged, one -> one.query().kind()),
        scores(judged, one -> one.query().group()),
        scores(judged, one -> one.ranks().first()),
        Calibration.of(judged),
        judged.stream()
            .filter(Judged::isMiss)
            .sorted(Comparator.comparingDouble(one -> -one.lost()))
            .map(Miss::of)
            .toList());
  }

  private static <K extends Comparable<K>> List<SearchScore> scores(
      List<Judged> judged, Function<Judged, K> key) {
    Map<K, List<Judged>> byKey = new TreeMap<>();
    judged.forEach(
        one -> byKey.computeIfAbsent(key.apply(one), unused -> new ArrayList<>()).add(one));
    return byKey.entrySet().stream()
        .map(entry -> new SearchScore(entry.getKey().toString(), entry.getValue()))
        .toList();
  }
}
