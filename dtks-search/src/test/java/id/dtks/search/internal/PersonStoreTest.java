package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.found;
import static id.dtks.search.internal.Townsfolk.people;
import static id.dtks.search.internal.Townsfolk.person;
import static id.dtks.search.internal.Townsfolk.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonStoreTest {
  @Test
  void refusesPeopleOfAnotherHousehold() {
    try (PersonStore store = store(people())) {
      assertThatThrownBy(() -> store.replace("h-other", people()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"04", "0474", "047403", "0474031002", "0000031002", "64", "6474031002"})
  void keepsTheCodeOfARegionThoughItIsWrong(String region) {
    PersonRecord recorded = PersonRecord.builder().from(people().get(1)).region(region).build();
    try (PersonStore store = store(List.of(recorded))) {
      assertThat(store.search("siti aminah", null, 10).people())
          .extracting(found -> found.record().region())
          .containsExactly(region);
    }
  }

  @Nested
  final class Finding {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "moch. sjamsul bachri|p1",
          "syamsul rt 5|p1",
          "siti maimuna|p3",
          "nur hayati|p4",
          "soetrisno|p5",
          "hadi sutrisno|p6",
          "abd. rahman|p8",
          "sutrsno hdi|p6",
          "muhammad syam|p1",
          "6474990101909001|p1",
          "6474.9901.0190.9001|p1",
          "6474990101989001|p1",
          "647499010190900|p1",
          "6474990110909001|p1",
          "9024|p4"
        })
    void understandsWhatAnOperatorTypes(String text, String person) {
      try (PersonStore store = store(people())) {
        assertThat(found(store, text)).first().isEqualTo(person);
      }
    }

    @Test
    void putsTheExactNameFirst() {
      try (PersonStore store = store(people())) {
        assertThat(found(store, "siti")).startsWith("p7").contains("p2", "p3");
        assertThat(found(store, "sutrisno")).startsWith("p5", "p6");
      }
    }

    @Test
    void staysInsideTheArea() {
      try (PersonStore store = store(people())) {
        assertThat(store.search("siti", Area.village(KANAAN), 10).people())
            .extracting(hit -> hit.record().region())
            .containsOnly(KANAAN.replace(".", ""));
        assertThat(
                store
                    .search("siti", Area.of(RegionCode.of(KANAAN), Neighbourhood.of(2)), 10)
                    .people())
            .hasSize(1);
        assertThat(store.search("siti", Area.of(RegionCode.of("11")), 10).people()).isEmpty();
      }
    }

    @Property(tries = 50)
    void ranksWhateverTheOrderOfTheIndex(@ForAll long seed) {
      try (PersonStore one = store(people());
          PersonStore other = store(Townsfolk.shuffled(people(), seed))) {
        for (String text : List.of("siti", "sutrisno", "siti aminh", "6474990101909")) {
          assertThat(found(other, text)).isEqualTo(found(one, text));
        }
      }
    }
  }

  @Nested
  final class Writing {
    @Test
    void isSeenAtOnce() {
      try (PersonStore store = store(people())) {
        store.replace("h-p2", List.of(person("p2", "ROHANI", "6474994101909002", KANAAN, 1)));
        assertThat(found(store, "rohani")).containsExactly("p2");
        assertThat(found(store, "siti aminah")).doesNotContain("p2");
        store.replace("h-p2", List.of());
        assertThat(found(store, "rohani")).isEmpty();
      }
    }

    @Test
    void isSeenAtOnceByAllWhoSearch() throws InterruptedException, ExecutionException {
      ExecutorService searchers = Executors.newFixedThreadPool(4);
      try (PersonStore store = store(people())) {
        for (int change = 0; change < 200; change++) {
          String name = change % 2 == 0 ? "ROHANI" : "SUMARDI";
          store.replace("h-p2", List.of(person("p2", name, "6474994101909002", KANAAN, 1)));
          Callable<List<String>> search = () -> found(store, name);
          for (Future<List<String>> found : searchers.invokeAll(Collections.nCopies(4, search))) {
            assertThat(found.get()).containsExactly("p2");
          }
        }
      } finally {
        searchers.shutdownNow();
      }
    }

    @Test
    void neverHidesAHouseholdThatIsReplaced() throws InterruptedException, ExecutionException {
      ExecutorService writing = Executors.newSingleThreadExecutor();
      try (PersonStore store = store(people())) {
        Future<?> written =
            writing.submit(
                () -> {
                  for (int change = 0; change < 500; change++) {
                    store.replace("h-p2", people().subList(1, 2));
                  }
                });
        do {
          assertThat(found(store, "siti aminah")).contains("p2");
        } while (!written.isDone());
        written.get();
      } finally {
        writing.shutdownNow();
      }
    }

    @Test
    void survivesOnlyWithACommit(@TempDir Path directory) throws IOException {
      Commit kept = new Commit(new Checkpoint(7, "c7"), true);
      try (PersonStore store = PersonStore.open(FSDirectory.open(directory))) {
        store.replace("h-p1", people().subList(0, 1));
        store.commit(kept);
        store.replace("h-p2", people().subList(1, 2));
      }
      try (PersonStore store = PersonStore.open(FSDirectory.open(directory))) {
        assertThat(store.committed()).isEqualTo(kept);
        assertThat(found(store, "syamsul")).containsExactly("p1");
        assertThat(found(store, "aminah")).isEmpty();
      }
    }
  }

  @Nested
  final class Opening {
    @Test
    void closesADirectoryItCannotUse() {
      AtomicBoolean closed = new AtomicBoolean();
      Directory unusable =
          new FilterDirectory(new ByteBuffersDirectory()) {
            @Override
            public Lock obtainLock(String name) throws IOException {
              throw new IOException("unusable");
            }

            @Override
            public void close() throws IOException {
              closed.set(true);
              super.close();
            }
          };
      assertThatThrownBy(() -> PersonStore.open(unusable)).isInstanceOf(IOException.class);
      assertThat(closed).isTrue();
    }
  }
}
