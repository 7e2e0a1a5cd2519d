package id.dtks.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonDifferenceTest {
  @Test
  void namesEachPlaceThatIsNotTheSame() {
    Map<String, ?> before = Map.of("kept", 1, "changed", "a", "gone", true);
    Map<String, ?> after = Map.of("kept", 1, "changed", "b", "added", Map.of("deep", 2));

    assertThat(Json.differences(before, after))
        .containsExactlyInAnyOrder(
            new JsonDifference("changed", Optional.of("a"), Optional.of("b")),
            new JsonDifference("gone", Optional.of("true"), Optional.empty()),
            new JsonDifference("added.deep", Optional.empty(), Optional.of("2")));
  }

  @Test
  void followsElementsByTheirIdWhereverTheyStand() {
    List<?> before = List.of(Map.of("id", "p", "x", 1), Map.of("id", "q", "x", 1));
    List<?> after = List.of(Map.of("id", "q", "x", 2), Map.of("id", "p", "x", 1));

    assertThat(Json.differences(before, after))
        .containsExactly(new JsonDifference("[q].x", Optional.of("1"), Optional.of("2")));
  }

  @Test
  void followsOtherElementsByTheirPlace() {
    assertThat(Json.differences(Map.of("list", List.of("a")), Map.of("list", List.of("a", "b"))))
        .containsExactly(new JsonDifference("list[1]", Optional.empty(), Optional.of("b")));
  }

  @Test
  void showsThePlaceOnlyInItsText() {
    assertThat(Json.differences(Map.of("x", "RAHASIA"), Map.of()).toString())
        .isEqualTo("[JsonDifference[x]]");
  }
}
