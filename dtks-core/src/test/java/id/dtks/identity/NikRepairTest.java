package id.dtks.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.identity.NikRepair.Candidate;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NikRepairTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String TRUE = "6474034101909001";
  private static final KnownFacts FACTS =
      KnownFacts.none()
          .bornOn(LocalDate.of(1990, 1, 1))
          .ofSex(Sex.FEMALE)
          .registeredIn(RegionCode.of("64.74"));

  @ParameterizedTest
  @ValueSource(
      strings = {"64740341O1909001", "6S74034101909001", "64740341019090O1", "6474034l0l909001"})
  void putsTheDigitALetterLooksLikeOrOneThatAgrees(String recorded) {
    assertThat(candidates(recorded, FACTS))
        .first()
        .extracting(Candidate::nik)
        .isEqualTo(Nik.of(TRUE));
  }

  @Test
  void findsTheLastDigitThatRoundingTook() {
    List<Candidate> candidates = candidates("6474034101909000", FACTS);

    assertThat(candidates).hasSize(10).extracting(Candidate::nik).contains(Nik.of(TRUE));
    assertThat(candidates).first().extracting(Candidate::nik).isEqualTo(Nik.of("6474034101909000"));
  }

  @Test
  void knowsThatSerialZeroIsNotIssued() {
    assertThat(candidates("6474034101900000", FACTS))
        .hasSize(9)
        .noneMatch(candidate -> candidate.nik().digits().endsWith("0000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {TRUE, "", "0", "6.47403E+15", "64740341", "tidak ada", TRUE + ".0"})
  void guessesNothingWithoutNeedOrWithoutHope(String recorded) {
    assertThat(candidates(recorded, FACTS)).isEmpty();
  }

  @Property
  void aMissingDigitIsAmongTheBestIfBirthAndSexAreKnown(
      @ForAll("niks") Nik nik, @ForAll @IntRange(max = 15) int at) {
    String damaged = nik.digits().substring(0, at) + nik.digits().substring(at + 1);

    assertThatBestHold(nik, damaged);
  }

  @Property
  void anExtraDigitIsAmongTheBestIfBirthAndSexAreKnown(
      @ForAll("niks") Nik nik,
      @ForAll @IntRange(max = 16) int at,
      @ForAll @IntRange(max = 9) int digit) {
    String damaged = nik.digits().substring(0, at) + digit + nik.digits().substring(at);

    assertThatBestHold(nik, damaged);
  }

  @Property
  void noTextShowsACandidate(@ForAll("niks") Nik nik) {
    assertThat(candidates(nik.digits().substring(1), facts(nik)))
        .isNotEmpty()
        .allMatch(candidate -> candidate.toString().matches("Candidate\\[agreements=[0-3]]"));
    assertThat(facts(nik)).hasToString("KnownFacts[birthDate=true, sex=true, region=true]");
  }

  private static void assertThatBestHold(Nik nik, String damaged) {
    List<Candidate> candidates = candidates(damaged, facts(nik));

    assertThat(candidates)
        .filteredOn(candidate -> candidate.agreements() == candidates.get(0).agreements())
        .extracting(Candidate::nik)
        .contains(nik);
  }

  private static KnownFacts facts(Nik nik) {
    return KnownFacts.none()
        .bornOn(nik.birthDates(TODAY).get(0))
        .ofSex(nik.sex().orElseThrow())
        .registeredIn(nik.district());
  }

  private static List<Candidate> candidates(String recorded, KnownFacts facts) {
    return NikRepair.candidates(RecordedNumber.of(recorded), facts);
  }

  @Provide
  static Arbitrary<Nik> niks() {
    return InventedNumbers.niks();
  }
}
