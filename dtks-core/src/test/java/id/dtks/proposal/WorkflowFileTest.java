package id.dtks.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dtks.actor.Role;
import id.dtks.change.Grounds;
import id.dtks.change.ProposalType;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.json.JsonFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a city writes into its file, right and wrong. */
final class WorkflowFileTest {
  private static final String STANDARD = Workflow.standard().write();

  /** A camat's step between the musyawarah and Dinsos. */
  private static final String WITH_CAMAT =
      STANDARD
          .replace(
              "\"openings\" :",
              """
              "statuses" : [ {
                  "status" : "KNOWN_TO_CAMAT",
                  "label" : { "id" : "Diketahui camat", "en" : "Known to the camat" }
                } ],
                "openings" :""")
          .replaceFirst(
              "\"from\" : \"DELIBERATED\",\n    \"action\" : \"SUBMIT\"",
              """
              "from" : "DELIBERATED",
                  "action" : "ACKNOWLEDGE",
                  "to" : "KNOWN_TO_CAMAT",
                  "roles" : [ "CAMAT_VIEWER" ]
                }, {
                  "from" : "KNOWN_TO_CAMAT",
                  "action" : "SUBMIT\"""");

  private static List<String> problems(String file) {
    Checked<Workflow> outcome = Workflow.read(file);
    assertThat(outcome.isAccepted()).isFalse();
    return outcome.findings().stream()
        .map(found -> found.code() + " " + found.path() + " " + atLine(file, found))
        .toList();
  }

  /** Returns the text of the line a finding names, so that tests need not count lines. */
  private static String atLine(String file, Finding finding) {
    int line = Integer.parseInt(finding.facts().getOrDefault(JsonFile.LINE, "0"));
    return file.lines().skip(line - 1).findFirst().orElse("").strip();
  }

  private static int indexOf(ProposalStatus from, ProposalAction action) {
    return Workflow.standard().plan().steps().stream()
        .map(step -> step.from() + " " + step.action())
        .toList()
        .indexOf(from + " " + action);
  }

  @Test
  void mayAddAStepOfTheCamat() {
    Workflow workflow = Workflow.read(WITH_CAMAT).orElseThrow();
    ProposalStatus known = new ProposalStatus("KNOWN_TO_CAMAT");

    assertThat(workflow.stepsFrom(ProposalStatus.DELIBERATED, ProposalType.NEW_REGISTRATION))
        .filteredOn(step -> step.action() == ProposalAction.ACKNOWLEDGE)
        .allSatisfy(step -> assertThat(step.roles()).containsExactly(Role.CAMAT_VIEWER))
        .hasSize(1);
    assertThat(workflow.label(known, Language.INDONESIAN)).isEqualTo("Diketahui camat");
    assertThat(workflow.label(known, Language.ENGLISH)).isEqualTo("Known to the camat");
    assertThat(Workflow.read(workflow.write()).orElseThrow().plan()).isEqualTo(workflow.plan());
  }

  @Test
  void showsTheCitysOwnLabelInRefusals() {
    Workflow workflow = Workflow.read(WITH_CAMAT).orElseThrow();
    Finding refusal =
        workflow
            .check(
                Attempts.attempt(
                    Attempts.proposal(new ProposalStatus("KNOWN_TO_CAMAT")),
                    ProposalAction.VERIFY,
                    Attempts.somebody(Role.DINSOS_VERIFIER),
                    Grounds.none()))
            .findings()
            .get(0);

    assertThat(Words.in(Language.INDONESIAN).message(refusal))
        .isEqualTo("Usulan berstatus Diketahui camat tidak dapat dilanjutkan dengan: verifikasi.");
    assertThat(Words.in(Language.INDONESIAN).remedy(refusal))
        .contains("Yang dapat dilakukan sekarang: ajukan ke Dinsos (Operator SIKS-NG kelurahan).");
  }

  @Test
  void namesLineAndKeyOfAWordNobodyKnows() {
    String broken =
        STANDARD
            .replaceFirst("\"action\" : \"AGREE\"", "\"action\" : \"AGRE\"")
            .replaceFirst("\"LURAH\"", "\"LURA\"")
            .replaceFirst("\"DELIBERATION_PROVED\"", "\"PROVED\"")
            .replaceFirst("\"deadlines\"", "\"deadline\"");
    int agree = indexOf(ProposalStatus.AWAITING_DELIBERATION, ProposalAction.AGREE);

    assertThat(problems(broken))
        .containsExactlyInAnyOrder(
            "JSON_VALUE_UNKNOWN steps[" + agree + "].action \"action\" : \"AGRE\",",
            "JSON_VALUE_UNKNOWN steps[" + agree + "].roles[0] \"roles\" : [ \"LURA\" ],",
            "JSON_VALUE_UNKNOWN steps[" + agree + "].guards[0] \"guards\" : [ \"PROVED\" ]",
            "JSON_KEY_UNKNOWN deadline \"deadline\" : [ {");
  }

  @Test
  void namesLineAndKeyOfAStatusNobodyKnows() {
    int agree = indexOf(ProposalStatus.AWAITING_DELIBERATION, ProposalAction.AGREE);

    assertThat(problems(STANDARD.replaceFirst("\"to\" : \"DELIBERATED\"", "\"to\" : \"AGREED\"")))
        .containsExactly("WORKFLOW_STATUS_UNKNOWN steps[" + agree + "].to \"to\" : \"AGREED\",");
  }

  @Test
  void namesTheStepFromAStatusWhereNothingComes() {
    int submit = indexOf(ProposalStatus.DELIBERATED, ProposalAction.SUBMIT);

    assertThat(
            problems(
                STANDARD.replaceFirst("\"to\" : \"DELIBERATED\"", "\"to\" : \"REJECTED_DINSOS\"")))
        .contains("WORKFLOW_UNREACHABLE steps[" + submit + "].from \"from\" : \"DELIBERATED\",")
        .anyMatch(problem -> problem.startsWith("WORKFLOW_EFFECT_UNREACHABLE effects[1]"));
  }

  @Test
  void refusesValuesThatAreNoDaysOrTimes() {
    assertThat(problems(STANDARD.replace("\"P6M\"", "\"3 months\"")))
        .containsExactly("JSON_VALUE_WRONG deadlines[0].after \"after\" : \"3 months\"");
    assertThat(problems(STANDARD.replace("\"P6M\"", "\"P-3M\"")))
        .containsExactly("JSON_VALUE_WRONG deadlines[0] \"deadlines\" : [ {");
    assertThat(
            problems(
                STANDARD.replaceFirst(
                    "\"deadlines\"",
                    "\"windows\":[{\"actions\":[\"SUBMIT\"],\"from\":0,\"to\":\"end\"}],\n\"deadlines\"")))
        .allMatch(problem -> problem.startsWith("JSON_VALUE_WRONG windows[0]."))
        .hasSize(2);
  }

  @Test
  void readsWindowsThatCountFromTheEndOfTheMonth() {
    Workflow workflow =
        Workflow.read(
                STANDARD.replaceFirst(
                    "\"deadlines\"",
                    "\"windows\":[{\"actions\":[\"SUBMIT\"],\"from\":-10,\"to\":\"last\"}],\n\"deadlines\""))
            .orElseThrow();

    assertThat(workflow.plan().windows())
        .extracting(Window::from, Window::to)
        .containsExactly(tuple(new DayOfMonth(-10), DayOfMonth.LAST));
    assertThat(workflow.write()).contains("\"last\"");
  }
}
