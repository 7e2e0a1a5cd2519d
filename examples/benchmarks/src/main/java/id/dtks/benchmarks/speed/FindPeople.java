package id.dtks.benchmarks.speed;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.register.ScratchDirectory;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One search after the other, each for other people, by JMH in a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class FindPeople {
  /** Whose index answers. */
  public enum Index {
    /** This library's. */
    DTKS,
    /** Lucene's as it comes, by FuzzyQuery. */
    LUCENE,
    /** The same, by a plain TermQuery: the floor. */
    LUCENE_PLAIN
  }

  private static final long CITY_SEED = 4;
  private static final long QUERY_SEED = 11;
  private static final int QUERIES = 20_000;

  /** How many people there are. */
  @Param("1000000")
  public int people;

  /** Who answers. */
  @Param public Index index;

  /** What is asked. */
  @Param({"NAME", "NUMBER"})
  public Finder.Task task;

  private ScratchDirectory scratch;
  private Finder opened;
  private Finder asked;
  private List<String> queries;
  private int next;

  /** For JMH, which then calls {@link #open}. */
  @SuppressWarnings("NullAway.Init")
  public FindPeople() {}

  /** Invents the people and builds the index. */
  @Setup
  public void open() throws IOException {
    InventedCity city = new InventedCity(people, CITY_SEED, 0);
    queries = Workload.of(city, QUERIES, QUERY_SEED).of(task);
    scratch = ScratchDirectory.made();
    if (index == Index.DTKS) {
      opened = new OwnIndex(scratch.path(), city);
      asked = opened;
    } else {
      StockLucene lucene = new StockLucene(scratch.path(), city);
      opened = lucene;
      asked = index == Index.LUCENE ? lucene : lucene.plain();
    }
  }

  /** Closes the index and deletes it. */
  @TearDown
  public void close() throws IOException {
    opened.close();
    scratch.close();
  }

  /** Finds the first ten people for the next query. */
  @Benchmark
  public int find() throws IOException {
    next = next + 1 == queries.size() ? 0 : next + 1;
    return asked.find(task, queries.get(next));
  }
}
