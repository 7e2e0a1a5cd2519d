package id.dtks.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.actor.Role;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonFileTest {
  /** A form of each kind of value. */
  record Form(String name, List<Row> rows, Map<Role, Integer> counts) {}

  record Row(Role role, Optional<LocalDate> day, int number) {}

  private static final String GOOD =
      """
      {
        "name": "contoh", // a comment
        "rows": [
          { "role": "LURAH", "day": "2026-11-24", "number": 1 },
          { "role": "MAYOR", "number": 2 }
        ],
        "counts": { "LURAH": 3 }
      }
      """;

  private static List<String> problems(String text) {
    Checked<Form> outcome = JsonFile.of(text).read(Form.class);
    assertThat(outcome.isAccepted()).isFalse();
    return outcome.findings().stream().map(JsonFileTest::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.facts().get(JsonFile.LINE) + " " + finding.path() + " " + finding.code();
  }

  @Test
  void readsWhatItWrites() {
    Form form = JsonFile.of(GOOD).read(Form.class).orElseThrow();

    assertThat(form.rows().get(0).day()).contains(LocalDate.of(2026, 11, 24));
    assertThat(JsonFile.of(JsonFile.write(form)).read(Form.class).orElseThrow()).isEqualTo(form);
  }

  @Test
  void takesACollectionAMapOrAnOptionalThatIsLeftOutAsEmpty() {
    Form form =
        JsonFile.of("{\"name\":\"x\",\"rows\":null,\"counts\":{}}").read(Form.class).orElseThrow();

    assertThat(form.rows()).isEmpty();
  }

  @Test
  void tellsEveryErrorByLineAndKey() {
    String text =
        GOOD.replace("\"name\"", "\"nama\"")
            .replace("\"2026-11-24\"", "\"kemarin\"")
            .replace("MAYOR", "MAJOR")
            .replace("\"number\": 2", "\"numbre\": \"2\"")
            .replace("{ \"LURAH\": 3 }", "{ \"LURA\": \"3\" }");

    assertThat(problems(text))
        .containsExactly(
            "2 nama JSON_KEY_UNKNOWN",
            "4 rows[0].day JSON_VALUE_WRONG",
            "5 rows[1].role JSON_VALUE_UNKNOWN",
            "5 rows[1].numbre JSON_KEY_UNKNOWN",
            "5 rows[1] JSON_KEY_MISSING",
            "7 counts.LURA JSON_KEY_UNKNOWN",
            "7 counts.LURA JSON_VALUE_WRONG",
            "1  JSON_KEY_MISSING");
  }

  @Test
  void namesTheNearestKnownWords() {
    List<Finding> findings =
        JsonFile.of(GOOD.replace("LURAH\",", "LURHA\",")).read(Form.class).findings();

    assertThat(findings)
        .extracting(finding -> finding.facts().get("known"))
        .first()
        .asString()
        .startsWith("LURAH, ");
  }

  @Test
  void tellsTheLineWhereTheSyntaxBreaks() {
    assertThat(problems(GOOD.replace("\"contoh\",", "\"contoh\"")))
        .containsExactly("3  JSON_SYNTAX");
    assertThat(problems(GOOD.replace("\"rows\"", "\"name\""))).containsExactly("3  JSON_SYNTAX");
    assertThat(problems("")).hasSize(1);
    assertThat(problems("[]")).containsExactly("1  JSON_VALUE_WRONG");
  }

  @Test
  void refusesValuesOfAnotherForm() {
    assertThat(problems(GOOD.replace("\"contoh\"", "7")))
        .containsExactly("2 name JSON_VALUE_WRONG");
    assertThat(problems(GOOD.replace("\"number\": 2", "\"number\": \"2\"")))
        .containsExactly("5 rows[1].number JSON_VALUE_WRONG");
    assertThat(problems(GOOD.replace("\"LURAH\", ", "5, ")))
        .containsExactly("4 rows[0].role JSON_VALUE_WRONG");
  }

  @Test
  void locatesFindingsOfLaterChecksByTheirPath() {
    Finding found = Finding.of(JsonFinding.JSON_VALUE_WRONG);
    JsonFile file = JsonFile.of(GOOD);

    assertThat(
            file.located(
                    Checked.rejected(
                        List.of(
                            found.at("rows[1].role"),
                            found.at("rows[1].other"),
                            found.at("rows[7]"),
                            found.at("counts"))))
                .findings())
        .extracting(finding -> finding.facts().get(JsonFile.LINE))
        .containsExactly("5", "5", "3", "7");
  }
}
