package id.dtks.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NikChecksTest {
  private static final RegionCode BONTANG = RegionCode.of("64.74");
  private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);
  private static final Nik NIK = InventedNumbers.nik("647403", BIRTH, Sex.FEMALE, 9001);

  @Test
  void warnsOfAnotherBirthDateWithoutNamingEither() {
    Finding finding = NikChecks.birthDate(NIK, BIRTH.plusDays(1)).orElseThrow();

    assertThat(finding.is(IdentityFinding.NIK_DOB_MISMATCH)).isTrue();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.facts()).isEmpty();
    assertThat(NikChecks.birthDate(NIK, BIRTH)).isEmpty();
  }

  @Test
  void takesEitherCenturyForTheSameDate() {
    assertThat(NikChecks.birthDate(NIK, BIRTH.minusYears(100))).isEmpty();
  }

  @Test
  void warnsOfAnotherSex() {
    assertThat(NikChecks.sex(NIK, Sex.MALE)).map(Finding::code).contains("NIK_SEX_MISMATCH");
    assertThat(NikChecks.sex(NIK, Sex.FEMALE)).isEmpty();
  }

  @Test
  void asksNothingOfATemporaryNumber() {
    Nik temporary = Nik.of("0647403100100001");

    assertThat(NikChecks.birthDate(temporary, BIRTH)).isEmpty();
    assertThat(NikChecks.sex(temporary, Sex.MALE)).isEmpty();
  }

  @Test
  void knowsWhereANumberComesFrom() {
    assertThat(region(NIK)).isEmpty();
    assertThat(region(InventedNumbers.nik("647499", BIRTH, Sex.MALE, 9001)))
        .map(Finding::code)
        .contains("NIK_REGION_UNKNOWN");
    assertThat(region(InventedNumbers.nik("320101", BIRTH, Sex.MALE, 9001)))
        .map(Finding::code)
        .contains("NIK_REGION_NOT_LOCAL");
  }

  @Test
  void aRetiredDistrictIsNotUnknown() {
    assertThat(region(InventedNumbers.nik("910101", BIRTH, Sex.MALE, 9001)))
        .map(Finding::code)
        .contains("NIK_REGION_NOT_LOCAL");
  }

  private static Optional<Finding> region(Nik nik) {
    return NikChecks.region(nik, RegionCatalog.current(), BONTANG);
  }
}
