package id.dtks.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Finding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNameTest {
  @Nested
  final class Words {
    @ParameterizedTest
    @CsvSource({
      "siti  aminah, SITI AMINAH",
      "Ma'ruf, MARUF",
      "José, JOSE",
      "Nur-Hayati, NUR HAYATI",
      "M.Yusuf, M YUSUF",
      "'H. Abd. Rahman, S.Pd', ABD RAHMAN",
      "HJ. SITI SARI, SITI SARI",
      "H.ABDUL RAHMAN, ABDUL RAHMAN",
      "Prof.Dr.H.Ahmad, AHMAD",
      "PUTRI SUTRISNO SE, PUTRI SUTRISNO",
      "'Budi Santoso, S.T., M.M.', BUDI SANTOSO",
      "Budi Santoso S.T., BUDI SANTOSO",
      "IR. DAENG FERIANTO, DAENG FERIANTO",
      "I NYOMAN TIARA, I NYOMAN TIARA",
      "St. Fatimah, ST FATIMAH",
      "ALM. AJI SURYA, AJI SURYA",
      "(ALM) SITI HERU, SITI HERU",
      "Ahmad bin Ali, AHMAD",
      "RIYANTO ALS SITI, RIYANTO",
      "AHMAD @ WAHYUDI, AHMAD",
      "Dewi (Indri) Lestari, DEWI LESTARI",
      "H., H",
      "Bin, BIN",
      "Z, Z",
    })
    void areTheNameProper(String recorded, String normalized) {
      assertThat(PersonName.of(recorded).normalized()).isEqualTo(normalized);
    }

    @Test
    void keepWhatWasRecorded() {
      assertThat(PersonName.of(" Hj. Siti ").recorded()).isEqualTo(" Hj. Siti ");
    }
  }

  @Nested
  final class Parts {
    @Test
    void titlesAndDegreesAreKept() {
      assertThat(PersonName.of("Prof. Dr. H. Ahmad Yani, S.Pd., M.Si").titles())
          .containsExactly("PROF.", "DR.", "H.", "S.PD.", "M.SI");
    }

    @ParameterizedTest
    @CsvSource({
      "DAENG ISMAIL ALIAS SUTIKNO, SUTIKNO",
      "RIYANTO ALS. SITI, SITI",
      "AHMAD @ WAHYUDI, WAHYUDI",
      "AHMAD@WAHYUDI, WAHYUDI",
      "Dewi a.k.a. Indri, INDRI",
      "Dewi (Indri), INDRI",
      "'Udin alias H. Samsudin, S.H.', SAMSUDIN",
    })
    void otherNamesStandApart(String recorded, String alias) {
      assertThat(PersonName.of(recorded).aliases()).containsExactly(alias);
    }

    @ParameterizedTest
    @CsvSource({
      "Siti binti Ahmad Yani, AHMAD YANI",
      "Ahmad bin H. Ali, ALI",
      "Sitti Bte. Daeng, DAENG",
      "Ahmad bin Alm. Ali, ALI",
    })
    void aParentsNameStandsApart(String recorded, String parent) {
      assertThat(PersonName.of(recorded).parentName()).contains(parent);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Alm. Budi",
          "Almh Siti",
          "BUDI (ALM)",
          "Budi, alm.",
          "ALMARHUM BUDI",
          "ALM.BUDI"
        })
    void aMarkOfDeathIsSeen(String recorded) {
      assertThat(PersonName.of(recorded).isMarkedDeceased()).isTrue();
      assertThat(PersonName.of(recorded).aliases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Almira", "Salma", "Ahmad bin Alm. Ali"})
    void nobodyIsTakenForDeadByMistake(String recorded) {
      assertThat(PersonName.of(recorded).isMarkedDeceased()).isFalse();
    }
  }

  @Nested
  final class Findings {
    @ParameterizedTest
    @CsvSource({
      "'', NAME_EMPTY",
      "' . ', NAME_EMPTY",
      "Z, NAME_ONE_LETTER",
      "W1JAYA SETIAWAN, NAME_HAS_DIGIT",
      "MUH. ARIFIN, NAME_ABBREVIATED",
      "SUPARDI, NAME_SINGLE_WORD",
      "ALM. AJI SURYA, NAME_DECEASED_MARK",
      "HJ. SITI SARI, NAME_TITLED",
      "DEWI SARI @ INDRI, NAME_ALIAS",
      "SITI SARI BINTI AHMAD, NAME_LINEAGE",
    })
    void sayWhatIsOdd(String recorded, String code) {
      assertThat(PersonName.of(recorded).findings())
          .extracting(Finding::code)
          .containsExactly(code);
    }

    @Test
    void sayThatANameIsTooLong() {
      assertThat(PersonName.of("ABDUL RAHMAN ".repeat(5)).findings())
          .extracting(Finding::code)
          .containsExactly("NAME_OVER_60");
    }

    @Test
    void areNoneForAnOrdinaryName() {
      assertThat(PersonName.of("SRI WAHYUNI").findings()).isEmpty();
    }
  }

  @Test
  void showsNothingOfTheName() {
    assertThat(PersonName.of("Sri Wahyuni")).hasToString("PersonName[words=2]");
  }

  @Property
  void anyTextIsReadAndNothingOfItShows(@ForAll String recorded) {
    PersonName name = PersonName.of(recorded);

    assertThat(name.recorded()).isEqualTo(recorded);
    assertThat(name.toString()).matches("PersonName\\[words=\\d+]");
    assertThat(name.findings()).allMatch(finding -> finding.facts().isEmpty());
  }

  @Property
  void readingTheNameProperAgainChangesNothing(@ForAll String recorded) {
    PersonName once = PersonName.of(PersonName.of(recorded).normalized());

    assertThat(PersonName.of(once.normalized()).normalized()).isEqualTo(once.normalized());
  }
}
