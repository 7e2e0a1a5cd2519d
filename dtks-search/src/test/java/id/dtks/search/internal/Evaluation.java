package id.dtks.search.internal;

import id.dtks.search.name.NameWords;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Measures the search on a listing and noisy queries, by kind of noise.
 *
 * <p>Run {@code main} with a listing and a file of queries (columns kind, query, nik, name,
 * village, kk); without them it takes the ones packed here.
 */
public final class Evaluation implements AutoCloseable {
  private static final int PAGE = 10;

  /** Processor time, so that a busy machine does not blur the figures. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final PersonStore store;

  private Evaluation(PersonStore store) {
    this.store = store;
  }

  /** Returns the evaluation of a listing. */
  static Evaluation of(List<PersonRecord> people) throws IOException {
    PersonStore store = PersonStore.open(new ByteBuffersDirectory());
    people.stream()
        .collect(Collectors.groupingBy(PersonRecord::household, TreeMap::new, Collectors.toList()))
        .forEach(store::replace);
    store.commit(1);
    return new Evaluation(store);
  }

  /** Returns the results of all queries, by kind. */
  Map<String, Tally> run(List<Query> queries) {
    Map<String, Tally> byKind = new TreeMap<>();
    queries.forEach(query -> byKind.computeIfAbsent(query.kind, Tally::new).add(run(query)));
    return byKind;
  }

  private Outcome run(Query query) {
    long start = CLOCK.getCurrentThreadCpuTime();
    List<Found> everywhere = store.search(query.text, null, PAGE).people();
    long nanos = CLOCK.getCurrentThreadCpuTime() - start;
    List<Found> scoped = store.search(query.text, query.village, PAGE).people();
    return new Outcome(
        query,
        rank(everywhere, found -> isNamed(found, query)),
        rank(everywhere, found -> isMeant(found, query)),
        rank(scoped, found -> isMeant(found, query)),
        nanos);
  }

  private static boolean isMeant(Found found, Query query) {
    PersonRecord person = found.record();
    return person.niks().contains(query.nik)
        || (person.familyCards().contains(query.kk) && isNamed(found, query));
  }

  private static boolean isNamed(Found found, Query query) {
    String name = found.record().name();
    return name.equals(query.name)
        || String.join(" ", NameWords.read(name).words()).equals(query.name);
  }

  private static int rank(List<Found> page, java.util.function.Predicate<Found> right) {
    for (int i = 0; i < page.size(); i++) {
      if (right.test(page.get(i))) {
        return i + 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  @Override
  public void close() {
    store.close();
  }

  /** A noisy query, and the person meant. */
  record Query(String kind, String text, String nik, String name, String village, String kk) {
    static List<Query> read(InputStream csv) {
      return Listing.rows(csv).stream()
          .map(
              row ->
                  new Query(
                      Listing.cell(row, "kind"),
                      Listing.cell(row, "query"),
                      Listing.cell(row, "nik"),
                      Listing.cell(row, "name"),
                      Listing.cell(row, "village"),
                      Listing.cell(row, "kk")))
          .toList();
    }
  }

  /** One query's ranks of the right name and the right person, the highest number if not found. */
  record Outcome(Query query, int name, int person, int scoped, long nanos) {}

  /** The results of one kind of query, or of several. */
  static final class Tally {
    private final String kind;
    private final List<Outcome> outcomes = new ArrayList<>();

    Tally(String kind) {
      this.kind = kind;
    }

    static Tally of(String kind, java.util.stream.Stream<Tally> parts) {
      Tally all = new Tally(kind);
      parts.forEach(part -> all.outcomes.addAll(part.outcomes));
      return all;
    }

    void add(Outcome outcome) {
      outcomes.add(outcome);
    }

    List<Outcome> outcomes() {
      return outcomes;
    }

    double name(int within) {
      return share(outcome -> outcome.name <= within);
    }

    double person(int within) {
      return share(outcome -> outcome.person <= within);
    }

    double scoped(int within) {
      return share(outcome -> outcome.scoped <= within);
    }

    private double share(java.util.function.Predicate<Outcome> test) {
      return (double) outcomes.stream().filter(test).count() / outcomes.size();
    }

    @Override
    public String toString() {
      long[] nanos = outcomes.stream().mapToLong(Outcome::nanos).sorted().toArray();
      return String.format(
          Locale.ROOT,
          "%-12s %5d   %.3f %.3f   %.3f %.3f   %.3f %.3f   %6.0f %6.0f %6.0f",
          kind,
          outcomes.size(),
          name(1),
          name(PAGE),
          person(1),
          person(PAGE),
          scoped(1),
          scoped(PAGE),
          Arrays.stream(nanos).average().orElse(0) / 1000,
          nanos[nanos.length / 2] / 1000.0,
          nanos[nanos.length * 99 / 100] / 1000.0);
    }
  }

  /** Returns a file packed with the tests. */
  static InputStream packed(String name) {
    return java.util.Objects.requireNonNull(
        Evaluation.class.getResourceAsStream("/bontang/" + name));
  }

  /** Tells the group of a kind: names, names with other facts, or numbers. */
  static String group(String kind) {
    return kind.startsWith("nik_") || kind.startsWith("kk_")
        ? "NUMBERS"
        : kind.startsWith("name_") ? "NAME + FACT" : "NAMES";
  }

  /** Returns the results of a group of kinds. */
  static Tally group(String group, Map<String, Tally> byKind) {
    return Tally.of(
        group, byKind.values().stream().filter(tally -> group(tally.kind).equals(group)));
  }

  /** Prints the table; misses too if a third argument is {@code misses}. */
  public static void main(String[] arguments) throws IOException {
    InputStream listing =
        arguments.length > 0
            ? Files.newInputStream(Path.of(arguments[0]))
            : packed("dtks-bnba.csv");
    InputStream queries =
        arguments.length > 1
            ? Files.newInputStream(Path.of(arguments[1]))
            : packed("queries-dev.csv");
    try (Evaluation evaluation = of(Listing.people(listing))) {
      List<Query> rows = Query.read(queries);
      for (int warm = 0; warm < 5; warm++) {
        evaluation.run(rows);
      }
      Map<String, Tally> byKind = evaluation.run(rows);
      System.out.println(
          "kind             n   name@1 @10   person@1 @10  scoped@1 @10   mean    p50    p99 us");
      byKind.values().forEach(System.out::println);
      for (String group : List.of("NAMES", "NAME + FACT", "NUMBERS")) {
        System.out.println(group(group, byKind));
      }
      if (arguments.length > 2) {
        byKind.values().forEach(tally -> evaluation.printMisses(tally));
      }
    }
  }

  private void printMisses(Tally tally) {
    for (Outcome outcome : tally.outcomes) {
      boolean number = group(tally.kind).equals("NUMBERS");
      int rank = number ? outcome.person : outcome.name;
      if (rank > 1) {
        System.out.printf(
            "%n%s: %s -> %s (%s) rank %d%n",
            tally.kind, outcome.query.text, outcome.query.name, outcome.query.nik, rank);
        store
            .search(outcome.query.text, null, 4)
            .people()
            .forEach(
                found ->
                    System.out.printf(
                        "   %.3f %s %s %s%n",
                        found.evidence(),
                        found.record().name(),
                        found.record().niks(),
                        found.reasons()));
      }
    }
  }
}
