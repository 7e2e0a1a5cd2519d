package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchTest {
  private static final String OPERATOR = "kelurahan-operator:64.74.03.1002";
  private static final String HEAD = "6474031708529971";

  @TempDir private static Path place = Path.of("");

  @BeforeAll
  static void importTheCity() {
    assertThat(Run.on(data(), "import", Lists.city(place).toString()).exitCode()).isZero();
  }

  @Nested
  final class Searching {
    @Test
    void showsWhoMatchesAndWhy() throws IOException {
      Run run = Run.on(data(), "search", "moch syamsul bahri", "rt 5");
      assertThat(run.exitCode()).isZero();
      Golden.assertSame("search.txt", place, run.out());
    }

    @Test
    void answersTwentySearches() throws IOException {
      Path script = Path.of("src/test/resources/id/dtks/console/scripts/twenty-searches.txt");
      Golden.assertSame(
          "twenty-searches.txt", place, new Transcript(data()).of(Files.readAllLines(script)));
    }

    @Test
    void masksNumbersUnlessToldOtherwise() {
      assertThat(Run.on(data(), "search", HEAD).out())
          .contains("647403******9971")
          .doesNotContain(HEAD);
      assertThat(Run.on(data(), "--unmasked", "search", HEAD).out()).contains(HEAD);
      assertThat(Run.on(data(), "search", HEAD, "--json").out())
          .contains("\"nik\":\"647403******9971\"")
          .doesNotContain("\"nik\":\"" + HEAD);
    }

    @Test
    void refusesToUnmaskForARoleThatMayNot() {
      Run run = Run.on(data(), "--as", "camat-viewer:64.74.03", "--unmasked", "search", HEAD);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("may not see full NIK");
    }

    @Test
    void staysWithinTheDesk() {
      String elsewhere = "kelurahan-operator:64.74.02.1001";
      assertThat(Run.on(data(), "--as", elsewhere, "search", HEAD).out())
          .isEqualTo("Nobody in that area matches.\n");
      assertThat(Run.on(data(), "--as", OPERATOR, "search", HEAD).out()).contains("SJAMSUL");
    }

    @Test
    void staysWithinTheAreaAskedFor() {
      assertThat(Run.on(data(), "search", HEAD, "--area", "64.74.02").out())
          .isEqualTo("Nobody in that area matches.\n");
    }

    @Test
    void listsAndCountsWhomFiltersLetThrough() throws IOException {
      Run run =
          Run.on(
              data(),
              "search",
              "--finding",
              "nik_length,nik_missing",
              "--sort",
              "birth",
              "--facets",
              "village,finding,eligibility",
              "--limit",
              "3");
      assertThat(run.exitCode()).isZero();
      Golden.assertSame("list.txt", place, run.out());
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
      String first = Run.on(data(), "search", "siti", "--limit", "2").out();
      String next = first.replaceAll("(?s).*--after (\\S+).*", "$1");
      String second = Run.on(data(), "search", "siti", "--limit", "2", "--after", next).out();
      assertThat(second).contains("2 shown").isNotEqualTo(first);
      Run other = Run.on(data(), "search", "sri", "--after", next);
      assertThat(other.exitCode()).isEqualTo(1);
      assertThat(other.err()).contains("is of another search");
    }

    @Test
    void countsWhatWaits() {
      assertThat(Run.on(data(), "queue", "--by", "village,step").out())
          .startsWith("People whose case waits for you: 0");
    }

    @Test
    void refusesALimitThatIsNone() {
      Run run = Run.on(data(), "search", "siti", "--limit", "0");
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("--limit");
    }
  }

  @Nested
  final class Matching {
    private final Path queries =
        Lists.write(place, "queries.txt", "moch syamsul bahri\n\nzzzz\n" + HEAD + "\n");

    @Test
    void writesAnObjectForEachLineInTheirOrder() throws IOException {
      Run run = Run.on(data(), "--unmasked", "match", queries.toString(), "--limit", "2", "--json");
      assertThat(run.exitCode()).isZero();
      List<JsonNode> answers = new ArrayList<>();
      for (String line : run.out().split("\n", -1)) {
        if (!line.isEmpty()) {
          answers.add(new JsonMapper().readTree(line));
        }
      }
      assertThat(answers)
          .extracting(answer -> answer.get("query").asText())
          .containsExactly("moch syamsul bahri", "", "zzzz", HEAD);
      JsonNode hit = answers.get(3).get("hits").get(0);
      assertThat(hit.get("nik").asText()).isEqualTo(HEAD);
      assertThat(hit.get("name").asText()).isEqualTo("MUHAMMAD SJAMSUL BACHRI");
      assertThat(hit.get("kk").asText()).isEqualTo("6474031503129981");
      assertThat(hit.get("village").asText()).isEqualTo("64.74.03.1002");
      assertThat(hit.get("score").asDouble()).isBetween(0.9, 1.0);
      assertThat(hit.get("why").get(0).asText()).isEqualTo("NIK_EXACT");
      assertThat(answers.get(0).get("hits").size()).isBetween(1, 2);
      assertThat(answers.get(1).get("hits")).isEmpty();
    }

    @Test
    void sumsUpOnStandardError() {
      assertThat(Run.on(data(), "match", queries.toString(), "--json").err())
          .matches("4 searches in [0-9.]+ seconds \\([0-9,]+ a second\\); p50 .* ms, p99 .* ms.\n");
    }

    @Test
    void readsForPeopleToo() {
      assertThat(Run.on(data(), "match", queries.toString(), "--limit", "1").out())
          .contains("moch syamsul bahri\n  MUHAMMAD SJAMSUL BACHRI  647403******9971  1952  Gunung")
          .contains("zzzz\n  nobody matches\n");
    }

    @Test
    void refusesWhatIsNoFile() {
      assertThat(Run.on(data(), "match", place.resolve("none.txt").toString()).err())
          .contains("none.txt is not there.");
      assertThat(Run.on(data(), "match", place.toString()).err()).contains("is a directory.");
    }
  }

  @Nested
  final class Verifying {
    @Test
    void comparesTheIndexWithTheJournal() {
      assertThat(Run.on(data(), "verify").out())
          .contains("The journal is whole: 117 revisions.")
          .contains("The index agrees with the journal: 413 people.");
    }
  }

  private static Path data() {
    return place.resolve("data");
  }
}
