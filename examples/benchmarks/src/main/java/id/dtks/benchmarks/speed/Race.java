package id.dtks.benchmarks.speed;

import id.dtks.benchmarks.people.InventedCity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Lets this library and others find the same people by the same queries, in the same process. */
public final class Race {
  /** What else finds people. */
  public enum Rival {
    /** Lucene as it comes, and its plain TermQuery as the floor. */
    LUCENE,
    /** PostgreSQL's pg_trgm. */
    POSTGRES,
    /** SQLite's FTS5 with trigrams. */
    SQLITE
  }

  private static final long QUERY_SEED = 11;
  private static final double NANOS_A_SECOND = 1e9;
  private static final double NANOS_A_MICRO = 1e3;

  private final InventedCity city;
  private final int rounds;
  private final int queries;
  private final boolean profiled;
  private final Map<String, Double> means = new LinkedHashMap<>();

  /**
   * Prepares a race.
   *
   * @param queries how many of each kind are measured
   * @param rounds how many times so many are asked, others each time; the last count
   * @param profiled whether to tell where this library spends the time
   */
  public Race(InventedCity city, int queries, int rounds, boolean profiled) {
    this.city = city;
    this.queries = queries;
    this.rounds = rounds;
    this.profiled = profiled;
  }

  /** Runs it in an empty directory, telling each line of the table. */
  public void run(Path directory, Set<Rival> rivals, Consumer<String> table) throws IOException {
    Workload workload = Workload.of(city, queries * rounds, QUERY_SEED);
    table.accept(
        String.format(Locale.ROOT, "%,d people, heap %s", city.people(), heapInMebibytes()));
    table.accept("");
    table.accept(
        "found by             of   queries  mean us   p50 us   p99 us     max us  times dtks");
    long start = System.nanoTime();
    try (OwnIndex own = new OwnIndex(directory.resolve("dtks"), city)) {
      String indexed = indexed(own, start);
      measure(own, workload, table);
      if (profiled) {
        profile(own, workload, table);
      }
      for (Rival rival : rivals) {
        indexed += race(rival, directory, workload, table);
      }
      table.accept("");
      table.accept(indexed.stripTrailing());
    }
  }

  private void profile(OwnIndex own, Workload workload, Consumer<String> table) throws IOException {
    for (Finder.Task task : Finder.Task.values()) {
      table.accept("");
      table.accept("of " + task.name().toLowerCase(Locale.ROOT) + ": where the time goes");
      HotSpots.of(() -> workload.of(task).forEach(text -> own.find(task, text))).forEach(table);
    }
    table.accept("");
  }

  private String race(Rival rival, Path directory, Workload workload, Consumer<String> table)
      throws IOException {
    long start = System.nanoTime();
    try (Finder finder =
        switch (rival) {
          case LUCENE -> new StockLucene(directory.resolve("lucene"), city);
          case POSTGRES -> new Trigrams(directory.resolve("postgres"), city);
          case SQLITE -> new SqliteTrigrams(directory.resolve("fts5.db"), city);
        }) {
      String indexed = indexed(finder, start);
      measure(finder, workload, table);
      if (finder instanceof StockLucene lucene) {
        measure(lucene.plain(), workload, table);
      }
      return indexed;
    }
  }

  private String indexed(Finder finder, long start) throws IOException {
    double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
    return String.format(
        Locale.ROOT,
        "%-18s indexed in %.1f s (%,.0f people a second, inventing them included), "
            + "%.1f bytes a person%n",
        finder.title(),
        seconds,
        city.people() / seconds,
        (double) finder.bytes() / city.people());
  }

  private void measure(Finder finder, Workload workload, Consumer<String> table)
      throws IOException {
    for (Finder.Task task : Finder.Task.values()) {
      if (finder.answers(task)) {
        table.accept(line(finder, task, timed(finder, task, workload.of(task))));
      }
    }
  }

  /** Whoever answers slowly answers few queries, and those without practice. */
  private double[] timed(Finder finder, Finder.Task task, List<String> texts) throws IOException {
    int measured = Math.min(queries, finder.mostQueries());
    int practice = measured < queries ? 0 : texts.size() - measured;
    for (String text : texts.subList(0, practice)) {
      finder.find(task, text);
    }
    double[] micros = new double[measured];
    for (int i = 0; i < measured; i++) {
      String text = texts.get(practice + i);
      long start = System.nanoTime();
      finder.find(task, text);
      micros[i] = (System.nanoTime() - start) / NANOS_A_MICRO;
    }
    Arrays.sort(micros);
    return micros;
  }

  private String line(Finder finder, Finder.Task task, double[] sorted) {
    double mean = Arrays.stream(sorted).average().orElse(0);
    double own = means.merge(task.name(), mean, (first, next) -> first);
    return String.format(
        Locale.ROOT,
        "%-18s %-7s %,6d %,8.0f %,8.0f %,8.0f %,10.0f %11.2f",
        finder.title(),
        task.name().toLowerCase(Locale.ROOT),
        sorted.length,
        mean,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)],
        sorted[sorted.length - 1],
        mean / own);
  }

  private static String heapInMebibytes() {
    return (Runtime.getRuntime().maxMemory() >> 20) + " MiB";
  }
}
