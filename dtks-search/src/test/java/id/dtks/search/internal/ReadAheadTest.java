package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.feed.PersonSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReadAheadTest {
  private static final int MORE_THAN_WAIT = 5_000;

  private final List<String> written = new ArrayList<>();

  private final PersonSink sink =
      new PersonSink() {
        @Override
        public void put(String household, List<PersonRecord> people) {
          written.add(household);
        }

        @Override
        public void remove(String household) {
          throw new StackOverflowError("unforeseen");
        }

        @Override
        public void checkpoint(Checkpoint reached) {
          throw new IllegalArgumentException("unforeseen");
        }
      };

  private static void pass(int many, PersonSink sink) {
    IntStream.range(0, many).forEach(i -> sink.put("h" + i, List.of()));
  }

  @Test
  void handsOverAllInItsOrder() {
    try (ReadAhead ahead = new ReadAhead(sink)) {
      pass(MORE_THAN_WAIT, ahead);
    }
    assertThat(written)
        .containsExactlyElementsOf(
            IntStream.range(0, MORE_THAN_WAIT).mapToObj(i -> "h" + i).toList());
  }

  @Test
  void endsWithTheErrorOfTheSink() {
    assertEndsWith(StackOverflowError.class, ahead -> ahead.remove("h"));
  }

  @Test
  void endsWithTheExceptionOfTheSink() {
    assertEndsWith(IllegalArgumentException.class, ahead -> ahead.checkpoint(Checkpoint.START));
  }

  private void assertEndsWith(Class<? extends Throwable> kind, Consumer<PersonSink> failing) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThatThrownBy(() -> feed(failing)).isInstanceOf(kind));
    assertThat(written).isEmpty();
  }

  private void feed(Consumer<PersonSink> failing) {
    ReadAhead ahead = new ReadAhead(sink);
    try {
      failing.accept(ahead);
      pass(MORE_THAN_WAIT, ahead);
    } finally {
      ahead.close();
    }
  }
}
