package id.dtks.rule;

import static id.dtks.rule.Families.TODAY;
import static id.dtks.rule.Families.name;
import static id.dtks.rule.Families.person;
import static id.dtks.rule.Families.sound;
import static id.dtks.rule.Families.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Severity;
import id.dtks.household.ExternalId;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.household.Relationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What rules find over many households, beside others and beside the rules in force. */
final class RuleTrialTest {
  private static final RuleSet STANDARD = RuleSet.standard();

  private static List<TrialHit> hits(RuleSet inForce, RuleSet tried, Household... households) {
    RuleTrial trial = RuleTrial.of(inForce, tried, TODAY, 42);
    List<TrialHit> hits = new ArrayList<>();
    for (Household household : households) {
      RuleTrial.Look look = trial.look(household);
      trial.remember(look);
      hits.addAll(look.hits());
    }
    trial.settle();
    for (Household household : households) {
      hits.addAll(trial.lookAgain(household));
    }
    return hits;
  }

  private static List<String> found(Household... households) {
    return told(hits(STANDARD, STANDARD, households));
  }

  private static List<String> told(List<TrialHit> hits) {
    return hits.stream()
        .map(
            hit ->
                hit.judgment().person().map(Object::toString).orElse("" + hit.household())
                    + " "
                    + hit.judgment().finding().code())
        .toList();
  }

  private static Household alone(String id, Member.Builder head) {
    return Families.of(id, head.build());
  }

  private static Member.Builder slamet(String id, String nik) {
    return person(id, nik, Relationship.HEAD).name(name("SLAMET RIYADI"));
  }

  @Nested
  final class BesideOthers {
    @Test
    void soundFamiliesShareNothing() {
      assertThat(
              found(
                  alone("one", slamet("slamet", "6474031202709001")),
                  alone(
                      "two",
                      person("agus", "6474031308809002", Relationship.HEAD)
                          .name(name("AGUS SALIM")))))
          .isEmpty();
    }

    @Test
    void oneNumberMeansOnePersonInTwoFamiliesOrTwoPeople() {
      Household one = alone("one", slamet("slamet", "6474031202709001"));
      Household again =
          alone(
              "two",
              slamet("slamet again", "6474031202709001")
                  .nik(Optional.empty())
                  .putRecorded(Member.NIK, "6474031202709001"));
      Household other =
          alone(
              "three",
              person("agus", "6474031202709001", Relationship.HEAD)
                  .name(name("AGUS SALIM"))
                  .birthDate(LocalDate.of(1970, 2, 12)));

      assertThat(found(one, again))
          .containsExactlyInAnyOrder("slamet PERSON_IN_TWO_KK", "slamet again PERSON_IN_TWO_KK");
      assertThat(found(one, other))
          .containsExactlyInAnyOrder("slamet NIK_DUPLICATE", "agus NIK_DUPLICATE");
    }

    @Test
    void aLikeNameOfOneDayMayBeOnePerson() {
      assertThat(
              found(
                  alone("one", slamet("slamet", "6474031202709001")),
                  alone("two", slamet("other", "6474021202709077").name(name("SLA METRIYADI")))))
          .containsExactlyInAnyOrder("slamet POSSIBLE_SAME_PERSON", "other POSSIBLE_SAME_PERSON");
    }

    @Test
    void aLikeNumberOfALikeNameMayBeOnePersonWhateverTheDay() {
      assertThat(
              found(
                  alone("one", slamet("slamet", "6474031202709001")),
                  alone(
                      "two",
                      slamet("other", "6474031202709007").birthDate(LocalDate.of(1971, 2, 12)))))
          .contains("slamet POSSIBLE_SAME_PERSON", "other POSSIBLE_SAME_PERSON");
    }

    @Test
    void oneDayAndMotherMakeOnePersonOnlyWhereTheNamesAreAlike() {
      Member.Builder mustika =
          person("mustika", "6474035804959001", Relationship.HEAD)
              .name(name("MUSTIKA RAHMAWATI"))
              .motherName("SITI AMINAH");
      Member.Builder moestika =
          person("moestika", "6474035804959077", Relationship.HEAD)
              .name(name("MOESTIKA RAHMAWATI"))
              .motherName("SITI AMINAH");
      Member.Builder twin =
          person("twin", "6474035804959002", Relationship.HEAD)
              .name(name("DEWI PUSPITA"))
              .motherName("SITI AMINAH");

      assertThat(found(alone("one", mustika), alone("two", moestika)))
          .containsExactlyInAnyOrder(
              "mustika POSSIBLE_SAME_PERSON", "moestika POSSIBLE_SAME_PERSON");
      assertThat(found(alone("one", mustika), alone("three", twin))).isEmpty();
    }

    @Test
    void anAddressAndAnAccountAreOfOneFamily() {
      ExternalId account = new ExternalId("NO_REKENING", "0012-3456");
      Household one = alone("one", slamet("slamet", "6474031202709001").addExternalIds(account));
      Household two =
          alone(
                  "two",
                  person("agus", "6474031308809002", Relationship.HEAD)
                      .name(name("AGUS SALIM"))
                      .addExternalIds(new ExternalId("NO_REKENING", "0012 3456")))
              .toBuilder()
              .residence(one.residence())
              .build();

      assertThat(found(one, two))
          .containsExactlyInAnyOrder(
              "one SEVERAL_FAMILIES_AT_ADDRESS",
              "two SEVERAL_FAMILIES_AT_ADDRESS",
              "slamet SHARED_ACCOUNT",
              "agus SHARED_ACCOUNT");
    }

    @Test
    void thoseFoundTogetherHaveAGroupInCommonThatTellsNothing() {
      List<TrialHit> hits =
          hits(
              STANDARD,
              STANDARD,
              alone("one", slamet("slamet", "6474031202709001")),
              alone("two", slamet("other", "6474031202709007")));

      assertThat(hits)
          .extracting(hit -> hit.judgment().finding().facts().get("group"))
          .doesNotContainNull()
          .containsOnly(hits.get(0).judgment().finding().facts().get("group"));
    }
  }

  @Nested
  final class BesideTheRulesInForce {
    private static final Household FAMILY =
        with(
            with(sound(), "child", child -> child.name(name("BUDI"))),
            "wife",
            wife -> wife.occupation("PNS"));

    private static List<String> outcomes(RuleSet tried) {
      return hits(STANDARD, tried, FAMILY).stream()
          .map(hit -> hit.outcome() + " " + hit.rule())
          .toList();
    }

    @Test
    void theSameRulesChangeNothing() {
      assertThat(outcomes(STANDARD))
          .containsExactlyInAnyOrder("KEPT NAME_SINGLE_WORD", "KEPT EXCLUDED_OCCUPATION_IN_KK");
    }

    @Test
    void whatIsSwitchedOffGoes() {
      assertThat(outcomes(STANDARD.without("NAME_SINGLE_WORD")))
          .containsExactlyInAnyOrder("GONE NAME_SINGLE_WORD", "KEPT EXCLUDED_OCCUPATION_IN_KK");
    }

    @Test
    void whatIsRegradedIsToldSo() {
      assertThat(outcomes(STANDARD.regraded("EXCLUDED_OCCUPATION_IN_KK", Severity.ERROR)))
          .containsExactlyInAnyOrder("KEPT NAME_SINGLE_WORD", "REGRADED EXCLUDED_OCCUPATION_IN_KK");
    }

    @Test
    void otherFiguresBringNewFindings() {
      RuleParameters strict = RuleParameters.builder().headAge(60).build();

      assertThat(outcomes(STANDARD.under(strict)))
          .containsExactlyInAnyOrder(
              "ADDED HEAD_UNDER_AGE", "KEPT NAME_SINGLE_WORD", "KEPT EXCLUDED_OCCUPATION_IN_KK");
    }
  }
}
