package id.dtks.objection;

import static id.dtks.Invented.SLAMET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.dtks.Invented;
import id.dtks.check.Finding;
import id.dtks.household.Residence;
import id.dtks.json.Json;
import id.dtks.region.Area;
import id.dtks.region.RegionCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PetitionTest {
  private static final Residence HOME = Invented.household().residence();

  private static Petition.Builder complete() {
    return Petitions.about(ObjectionKind.CHALLENGE, SLAMET);
  }

  private static List<String> codes(Petition petition) {
    return petition.check(HOME).stream().map(Finding::code).toList();
  }

  @Test
  void isAcceptedOfANeighborWithReasonPhotoAndPlace() {
    assertThat(complete().build().check(HOME)).isEmpty();
  }

  @Test
  void tellsAllThatIsMissingAtOnce() {
    Petition bare =
        Petition.builder()
            .kind(ObjectionKind.SUPPORT)
            .person(SLAMET)
            .objector(" ")
            .objectorArea(Area.of(Invented.BELIMBING))
            .reason("")
            .build();

    assertThat(codes(bare))
        .containsExactly(
            "OBJECTOR_LIVES_ELSEWHERE",
            "OBJECTOR_REFERENCE_MISSING",
            "OBJECTION_REASON_MISSING",
            "OBJECTION_PHOTO_MISSING",
            "OBJECTION_LOCATION_MISSING");
  }

  @Test
  void acceptsANeighborOfAnotherRt() {
    Petition petition =
        complete().objectorArea(Area.parse("64.74.03.1002/009/001").orElseThrow()).build();

    assertThat(petition.check(HOME)).isEmpty();
  }

  @Test
  void refusesANeighborWhereThePersonsVillageIsNotKnown() {
    Residence somewhere = Residence.builder().region(RegionCode.of("64.74.03")).build();

    assertThat(complete().build().check(somewhere))
        .extracting(Finding::code)
        .containsExactly("OBJECTOR_LIVES_ELSEWHERE");
  }

  @ParameterizedTest
  @CsvSource({"6474031202559001", "NIK 6474 0312 0255 9001", "6474.0312.0255.9001"})
  void refusesAReferenceThatHoldsANumberOfACard(String reference) {
    assertThat(codes(complete().objector(reference).build()))
        .containsExactly("OBJECTOR_REFERENCE_IS_NUMBER");
  }

  @ParameterizedTest
  @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "NaN, 0", "0, NaN"})
  void refusesCoordinatesThatAreNowhere(double latitude, double longitude) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude));
  }

  @Test
  void showsNothingPersonalAsText() {
    assertThat(complete().build().toString())
        .doesNotContain("AGENDA", "usaha", "foto", "117.471")
        .contains("CHALLENGE");
    assertThat(new Coordinates(0.134, 117.471).toString()).doesNotContain("0.134", "117");
  }

  @Test
  void readsBackFromJson() {
    Petition full = complete().build();
    Petition bare = complete().location(Optional.empty()).evidence(List.of()).build();

    assertThat(Json.read(Json.write(full), Petition.class)).isEqualTo(full);
    assertThat(Json.read(Json.write(bare), Petition.class)).isEqualTo(bare);
  }
}
