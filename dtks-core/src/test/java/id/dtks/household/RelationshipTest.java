package id.dtks.household;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.identity.Sex;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RelationshipTest {
  /** What the census list cannot tell from something else. */
  private static final Set<Relationship> LOST =
      Set.of(Relationship.PARENT, Relationship.PARENT_IN_LAW, Relationship.OTHER_RELATIVE);

  @ParameterizedTest
  @EnumSource
  void isFoundByItsOfficialCode(Relationship relationship) {
    assertThat(Relationship.ofCode(relationship.code())).contains(relationship);
  }

  @ParameterizedTest
  @EnumSource
  void comesBackFromTheCensusListUnlessThatLosesIt(Relationship relationship) {
    Sex sex = relationship == Relationship.HUSBAND ? Sex.MALE : Sex.FEMALE;

    assertThat(relationship.toCensus().toCivil(sex).filter(relationship::equals).isEmpty())
        .isEqualTo(LOST.contains(relationship));
  }

  @ParameterizedTest
  @EnumSource
  void censusEntriesSurviveTheCivilList(CensusRelationship relationship) {
    assertThat(
            List.of(Sex.values()).stream()
                .flatMap(sex -> relationship.toCivil(sex).stream())
                .map(Relationship::toCensus))
        .allMatch(relationship::equals);
  }

  @Test
  void knowsNoCodesBeyondTheLists() {
    assertThat(Relationship.ofCode(12)).isEmpty();
    assertThat(CensusRelationship.ofCode(9)).isEmpty();
    assertThat(MaritalStatus.ofCode(0)).isEmpty();
  }
}
