package id.dtks.rule;

import static id.dtks.rule.Families.TODAY;
import static id.dtks.rule.Families.drawing;
import static id.dtks.rule.Families.name;
import static id.dtks.rule.Families.person;
import static id.dtks.rule.Families.ranked;
import static id.dtks.rule.Families.sound;
import static id.dtks.rule.Families.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.household.AidProgram;
import id.dtks.household.CivilMatch;
import id.dtks.household.CivilMatchStatus;
import id.dtks.household.Closing;
import id.dtks.household.Eligibility;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.Relationship;
import id.dtks.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the standard rules find in a household alone. */
final class HouseholdRulesTest {
  private static List<String> found(Household household) {
    return found(household, TODAY);
  }

  private static List<String> found(Household household, LocalDate day) {
    return RuleSet.standard().check(household, day).stream()
        .map(
            judgment ->
                judgment.person().map(person -> person + " ").orElse("")
                    + judgment.finding().code())
        .toList();
  }

  private static FamilyRole is(Relationship relationship) {
    return new FamilyRole.Civil(relationship);
  }

  @Test
  void findNothingInASoundFamily() {
    assertThat(found(sound())).isEmpty();
  }

  @Test
  void findNothingInAHouseholdThatEnded() {
    Household headless = with("head", head -> head.familyRole(is(Relationship.CHILD)));

    assertThat(found(headless)).contains("HEAD_COUNT");
    assertThat(
            found(
                headless.toBuilder()
                    .closing(new Closing(TODAY, Closing.Reason.MOVED_AWAY, Optional.empty()))
                    .build()))
        .isEmpty();
  }

  @Nested
  final class Heads {
    @Test
    void areOneForEachCard() {
      assertThat(found(with("wife", wife -> wife.familyRole(is(Relationship.HEAD)))))
          .contains("HEAD_COUNT");
    }

    @Test
    void doNotCountOnceTheyWereDecidedDead() {
      Eligibility dead = Eligibility.ineligible(IneligibilityReason.DECEASED, TODAY);

      assertThat(found(with("head", head -> head.eligibility(dead)))).contains("HEAD_COUNT");
    }

    @Test
    void areOfAgeOnTheirSeventeenthBirthday() {
      Household young =
          Families.of("young", person("head", "6474032411099001", Relationship.HEAD).build());

      assertThat(found(young, LocalDate.of(2026, 11, 23))).contains("head HEAD_UNDER_AGE");
      assertThat(found(young, LocalDate.of(2026, 11, 24))).isEmpty();
    }
  }

  @Nested
  final class Kin {
    @Test
    void areInTheOrderOfTheirBirth() {
      LocalDate before = LocalDate.of(1970, 2, 11);
      LocalDate headsOwn = LocalDate.of(1970, 2, 12);

      assertThat(found(with("child", child -> child.birthDate(before))))
          .contains("child CHILD_OLDER_THAN_PARENT");
      assertThat(found(with("child", child -> child.birthDate(headsOwn))))
          .contains("child CHILD_OLDER_THAN_PARENT");
      assertThat(found(with("child", child -> child.familyRole(is(Relationship.PARENT)))))
          .contains("child CHILD_OLDER_THAN_PARENT");
    }

    @Test
    void byMarriageMayBeOfAnyAge() {
      assertThat(
              found(
                  with(
                      "child",
                      child ->
                          child
                              .familyRole(is(Relationship.CHILD_IN_LAW))
                              .birthDate(LocalDate.of(1950, 3, 1)))))
          .doesNotContain("child CHILD_OLDER_THAN_PARENT");
    }

    @Test
    void asSpousesAreManAndWoman() {
      assertThat(found(with("wife", wife -> wife.sex(Sex.MALE))))
          .contains("wife SPOUSES_OF_SAME_SEX");
    }

    @Test
    void areNotTheirOwnMother() {
      assertThat(found(with("wife", wife -> wife.motherName("Hj. Siti Aminah"))))
          .containsExactly("wife MOTHER_IS_SELF");
    }
  }

  @Nested
  final class Records {
    @Test
    void agreeWithTheirNik() {
      assertThat(found(with("wife", wife -> wife.birthDate(LocalDate.of(1975, 7, 13)))))
          .containsExactly("wife NIK_DOB_MISMATCH");
    }

    @ParameterizedTest
    @CsvSource({
      "'', NAME_EMPTY",
      "A, NAME_ONE_LETTER",
      "BUD1 RIYADI, NAME_HAS_DIGIT",
      "MUH. BUDI, NAME_ABBREVIATED",
      "BUDI, NAME_SINGLE_WORD",
      "BUDI RIYADI (ALM), NAME_DECEASED_MARK",
      "'BUDI RIYADI, S.PD', NAME_TITLED",
      "BUDI RIYADI ALIAS TONO, NAME_ALIAS",
      "BUDI RIYADI BIN SLAMET, NAME_LINEAGE"
    })
    void tellWhatIsOddInAName(String text, String code) {
      assertThat(found(with("child", child -> child.name(name(text))))).contains("child " + code);
    }

    @Test
    void areMatchedWithTheCivilRegistryOnceAYear() {
      Household matched =
          with("child", child -> child.civilMatch(new CivilMatch(CivilMatchStatus.MATCHED, TODAY)));

      assertThat(found(matched, TODAY.plusDays(365))).isEmpty();
      assertThat(found(matched, TODAY.plusDays(366))).containsExactly("child MATCH_STALE");
    }

    @Test
    void lieInAnRt() {
      Household family = sound();

      assertThat(
              found(
                  family.toBuilder()
                      .residence(
                          id.dtks.household.Residence.builder()
                              .region(family.residence().region())
                              .build())
                      .build()))
          .containsExactly("NEIGHBOURHOOD_MISSING");
    }
  }

  @Nested
  final class Aid {
    @Test
    void ofADeceasedIsFoundAndADeathWaitsForADecision() {
      Household family = with("head", head -> drawing(head, AidProgram.PKH).life(Life.deceased()));

      assertThat(found(family)).contains("head DECEASED_ACTIVE", "head AID_OF_DECEASED");
      assertThat(
              found(
                  with(
                      family,
                      "head",
                      head ->
                          head.eligibility(
                              Eligibility.ineligible(IneligibilityReason.DECEASED, TODAY)))))
          .contains("head AID_OF_DECEASED")
          .doesNotContain("head DECEASED_ACTIVE");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "PEGAWAI NEGERI SIPIL (PNS)",
          "5",
          "Guru PNS",
          "kepolisian ri (polri)",
          "KARYAWAN SWASTA",
          "Anggota DPRD Kota",
          "52"
        })
    void isNotForFamiliesOfAnExcludedOccupation(String occupation) {
      assertThat(found(with("wife", wife -> wife.occupation(occupation))))
          .containsExactly("wife EXCLUDED_OCCUPATION_IN_KK");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"BURUH HARIAN LEPAS", "88", "TUKANG BATU RT 5", "PETANI/PEKEBUN", "", "TNIX"})
    void isForFamiliesOfOtherOccupations(String occupation) {
      assertThat(found(with("wife", wife -> wife.occupation(occupation)))).isEmpty();
    }

    @Test
    void isForDecilesUpToTheLimitOfTheDay() {
      Household family = ranked(with("wife", wife -> drawing(wife, AidProgram.PKH)), 5);

      assertThat(found(family)).isEmpty();
      assertThat(found(ranked(with("wife", wife -> drawing(wife, AidProgram.PKH)), 6)))
          .containsExactly("wife DECILE_LIMIT");
    }
  }
}
