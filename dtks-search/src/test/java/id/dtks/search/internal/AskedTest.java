package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.query.SearchRequest;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AskedTest {
  private static final int REQUESTS = 100_000;

  private static Object key(int number) {
    SearchRequest request = SearchRequest.of("siti " + number);
    return Asked.openly(request, null, LocalDate.EPOCH).key();
  }

  @Test
  void hasAKeyThatManyRequestsShare() {
    long keys = IntStream.range(0, REQUESTS).mapToObj(AskedTest::key).distinct().count();
    assertThat(keys).isBetween(REQUESTS / 4L, (1L << Short.SIZE));
  }

  @Test
  void hasTheSameKeyWheneverItIsAsked() {
    assertThat(key(1)).isEqualTo(key(1)).isNotEqualTo(key(2));
  }
}
