package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.feed.PersonRecord;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RobustnessTest {
  private final PersonStore store = Townsfolk.store(Townsfolk.people());

  static Stream<String> oddTexts() {
    return Stream.of(
        "",
        "   ",
        "a",
        "*",
        ".*",
        "[a-z]+(",
        "word:siti AND NOT (",
        "\u0000\u0007\u001b[31m",
        "\ud83d\ude00\ud83d",
        "\u0645\u062d\u0645\u062f",
        "siti ".repeat(20_000),
        "9".repeat(100_000),
        "x".repeat(100_000),
        "RT RT RT 5 RW",
        "99-99-9999",
        "31/02/2000",
        "6474 9901 0190 9001 6474 9901 0190 9001");
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void answersAnyText(String text) {
    assertThat(store.search(text, null, 10).people()).hasSizeLessThanOrEqualTo(10);
  }

  @Property
  void answersEveryText(@ForAll String text) {
    assertThat(store.search(text, null, 3).people()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void takesRecordedTextsOfAnyLength() {
    String letters = "X".repeat(34_000);
    PersonRecord odd =
        PersonRecord.builder()
            .from(Townsfolk.person("p9", letters + " RUSMINI", letters, Townsfolk.KANAAN, 1))
            .addNiks("9".repeat(34_000))
            .addFamilyCards(letters)
            .build();
    store.replace(odd.household(), List.of(odd));
    assertThat(Townsfolk.found(store, "rusmini")).containsExactly("p9");
  }

  @Test
  void showsNothingPersonalInText() {
    PersonSearcher.Answer answer = store.search("siti aminah 9002", null, 1);
    assertThat(answer.toString() + answer.people().get(0).record())
        .doesNotContain("AMINAH")
        .doesNotContain("9002");
  }
}
