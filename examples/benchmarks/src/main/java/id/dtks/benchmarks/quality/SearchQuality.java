package id.dtks.benchmarks.quality;

import id.dtks.benchmarks.register.SqliteRegister;
import id.dtks.exchange.ListImport;
import id.dtks.region.Area;
import id.dtks.search.PersonIndex;
import id.dtks.search.query.Certainty;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well noisy searches find whom they mean in the invented listing.
 *
 * @param kinds a score for each kind of noise, by name
 * @param groups a score for names, names with something else, and numbers
 * @param classes a score for the searches whose first hit was certain, likely or possible
 * @param misses the searches that did not show what was meant
 */
public record SearchQuality(
    List<SearchScore> kinds,
    List<SearchScore> groups,
    List<SearchScore> classes,
    List<Miss> misses) {
  static final int PAGE = 10;

  private static final double NANOS_A_MICRO = 1_000;

  /**
   * Imports the listing into a fresh register in a directory, which must be empty, and searches it.
   *
   * @param rounds how often all searches are made; the last counts, so that it meets a warm JVM
   */
  public static SearchQuality measuredIn(Path directory, int rounds) throws IOException {
    List<NoisyQuery> queries = NoisyQuery.all();
    Path listing = Bontang.LISTING.copyTo(directory);
    try (SqliteRegister register = SqliteRegister.in(directory.resolve("register.db"))) {
      ListImport.of(listing).into(register.desk()).orElseThrow();
      try (PersonIndex people = register.index(directory.resolve("index"))) {
        List<Ranks> ranks = List.of();
        List<Miss> misses = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
          misses.clear();
          ranks = queries.stream().map(query -> search(query, people, register, misses)).toList();
        }
        return scored(queries, ranks, misses);
      }
    }
  }

  private static Ranks search(
      NoisyQuery query, PersonIndex people, SqliteRegister register, List<Miss> misses) {
    SearchRequest request = SearchRequest.of(query.text()).limit(PAGE);
    long start = System.nanoTime();
    List<PersonHit> everywhere = people.search(register.desk(), request).hits();
    double micros = (System.nanoTime() - start) / NANOS_A_MICRO;
    List<PersonHit> village =
        people.search(register.desk(), request.within(Area.village(query.village()))).hits();
    Ranks ranks = Ranks.of(query, everywhere, village, micros);
    if (ranks.missed(query.group())) {
      misses.add(Miss.of(query, everywhere));
    }
    return ranks;
  }

  private static SearchQuality scored(
      List<NoisyQuery> queries, List<Ranks> ranks, List<Miss> misses) {
    Map<String, List<Ranks>> byKind = new TreeMap<>();
    Map<NoisyQuery.Group, List<Ranks>> byGroup = new TreeMap<>();
    Map<Certainty, List<Ranks>> byClass = new TreeMap<>();
    for (int i = 0; i < queries.size(); i++) {
      NoisyQuery query = queries.get(i);
      byKind.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(ranks.get(i));
      byGroup.computeIfAbsent(query.group(), group -> new ArrayList<>()).add(ranks.get(i));
      byClass
          .computeIfAbsent(ranks.get(i).first(), certainty -> new ArrayList<>())
          .add(ranks.get(i));
    }
    return new SearchQuality(scores(byKind), scores(byGroup), scores(byClass), List.copyOf(misses));
  }

  private static List<SearchScore> scores(Map<?, List<Ranks>> byKey) {
    return byKey.entrySet().stream()
        .map(entry -> new SearchScore(entry.getKey().toString(), entry.getValue()))
        .toList();
  }
}
