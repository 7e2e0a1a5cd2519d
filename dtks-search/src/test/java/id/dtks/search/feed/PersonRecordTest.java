package id.dtks.search.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonRecordTest {
  private static PersonRecord.Builder siti() {
    return PersonRecord.builder()
        .person("person-9001")
        .household("household-9001")
        .name("SITI")
        .region("6474031002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"64", "6474", "647403", "6474031002", "0474031002"})
  void takesAnyLevelOfRegions(String region) {
    assertThat(siti().region(region).build().region()).isEqualTo(region);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "64.74.03.1002", "647", "64740310021", "bontang", "٦٤"})
  void refusesARegionThatIsNoCodeAndDoesNotRepeatIt(String region) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> siti().region(region).build())
        .withMessage("region must be the 2, 4, 6 or 10 digits of a code, without dots");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1000})
  void refusesNumbersThatNoRtOrRwHas(int number) {
    assertThatIllegalArgumentException().isThrownBy(() -> siti().rt(number).build());
    assertThatIllegalArgumentException().isThrownBy(() -> siti().rw(number).build());
  }

  @Test
  void refusesBlankIds() {
    assertThatIllegalArgumentException().isThrownBy(() -> siti().person(" ").build());
    assertThatIllegalArgumentException().isThrownBy(() -> siti().household("").build());
  }
}
