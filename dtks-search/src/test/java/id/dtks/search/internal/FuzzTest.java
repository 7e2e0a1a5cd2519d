package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.region.Area;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.Facet;
import id.dtks.search.query.SearchFields;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is typed, there is an answer, and soon. */
final class FuzzTest {
  private static final Area CITY = Area.regency("64.74");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Duration SOON = Duration.ofMillis(50);

  /** A search works in one thread; what else the machine is busy with is not its time. */
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  /** What the virtual machine compiles meanwhile is not made so often in a row. */
  private static final int ATTEMPTS = 4;

  private static PersonStore store = Townsfolk.store(List.of());

  @BeforeContainer
  static void fill() {
    Random random = new Random(1);
    List<PersonRecord> people = new ArrayList<>();
    List<String> parts = List.of("SI", "TI", "A", "MI", "NAH", "SU", "TRIS", "NO", "RAH", "MAN");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int part = random.nextInt(6) + 1; part > 0; part--) {
        name.append(parts.get(random.nextInt(parts.size())));
        name.append(random.nextInt(3) == 0 ? " " : "");
      }
      String nik = "64749901" + (10 + random.nextInt(90)) + "90" + (9000 + random.nextInt(1000));
      people.add(Townsfolk.person("p" + i, name.toString(), nik, Townsfolk.TELIHAN, 1));
    }
    store = Townsfolk.store(people);
    store.settle();
  }

  @AfterContainer
  static void close() {
    store.close();
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "siti",
            "s",
            "rt",
            "RT 5",
            "rw",
            "umur",
            "umur 999",
            "ibu",
            "ibu:",
            "nama ibu",
            "kel",
            "64749901",
            "6.47E+15",
            "1E999999",
            "O0O0",
            "31-02-1999",
            "9999-99-99",
            "\u0000",
            "\t",
            "\u202e",
            "\u0645\u062d\u0645\u062f",
            "\ud83d\ude00",
            "\ud83d",
            ".*",
            "(a+)+$",
            "\\E",
            "[",
            "{1,}",
            "' OR 1=1 --",
            "@",
            "alias",
            "bin",
            ";",
            ",",
            "-",
            "/",
            "'",
            "lahir 1",
            "\u0130",
            "\u00df",
            "\u0968",
            "a".repeat(500),
            "7".repeat(500),
            " ".repeat(500));
    Arbitrary<String> mixed = piece.list().ofMaxSize(8).map(pieces -> String.join(" ", pieces));
    Arbitrary<String> glued = piece.list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    Arbitrary<String> huge = piece.map(text -> text.repeat(1 + 100_000 / text.length()));
    return Arbitraries.oneOf(mixed, glued, huge, Arbitraries.strings().ofMaxLength(200));
  }

  private static <T> T soon(Supplier<T> work) {
    Duration least = SOON;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long start = PROCESSOR.getCurrentThreadCpuTime();
      T made = work.get();
      least = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start);
      if (least.compareTo(SOON) < 0) {
        return made;
      }
    }
    assertThat(least).isLessThan(SOON);
    return work.get();
  }

  @Property(tries = 1_000)
  void everyTextHasAnAnswerSoon(@ForAll("typed") String text) {
    Asked asked = Asked.openly(SearchRequest.of(text), CITY, TODAY);
    assertThat(soon(() -> store.answer(asked)).people()).hasSizeLessThanOrEqualTo(10);
    assertThat(soon(() -> store.suggest(text, CITY, 10))).hasSizeLessThanOrEqualTo(10);
  }

  @Property(tries = 500)
  void everyFormHasAnAnswerSoon(
      @ForAll("typed") String name, @ForAll("typed") String number, @ForAll int figure) {
    SearchFields fields =
        SearchFields.builder()
            .name(name)
            .number(number)
            .mother(number)
            .village(name)
            .birthYear(figure)
            .age(figure)
            .rt(figure)
            .rw(figure)
            .build();
    SearchRequest request =
        SearchRequest.builder()
            .fields(fields)
            .order(SearchOrder.WAITING)
            .addFacets(Facet.values())
            .after(name)
            .build();
    Asked asked = Asked.openly(request, CITY, TODAY);
    assertThat(soon(() -> store.answer(asked)).findings()).isNotEmpty();
    Asked first = Asked.openly(SearchRequest.of(fields).counting(Facet.values()), CITY, TODAY);
    assertThat(soon(() -> store.answer(first)).people()).hasSizeLessThanOrEqualTo(10);
  }
}
