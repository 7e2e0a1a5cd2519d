package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.check.RejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ActorConverterTest {
  private static Actor who(String text) {
    return new ActorConverter().convert(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"64.74.02.1002/32", "64.74.02.1002/032/002", "64.74.02.1002/32/2"})
  void takesTheHeadOfAnRtForTheSameWhateverWayTheAreaIsWritten(String area) {
    assertThat(who("rt-rw:" + area).id()).isEqualTo(who("rt-rw:64.74.02.1002/032").id());
  }

  @Test
  void tellsTwoOfAnOfficeApartByTheirAccounts() {
    Actor siti = who("dinsos-verifier:64.74:Siti");

    assertThat(siti).isEqualTo(Actor.of("siti", Role.DINSOS_VERIFIER, siti.area()));
    assertThat(who("dinsos-verifier:64.74:budi").id()).isNotEqualTo(siti.id());
  }

  @Test
  void knowsAnAccountInAnotherOffice() {
    assertThat(who("dinsos-head:64.74:siti").id())
        .isEqualTo(who("dinsos-verifier:64.74:siti").id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "6474030112559001", "siti@dinsos", "siti aminah"})
  void refusesWhatIsNoAccount(String account) {
    assertThatThrownBy(() -> who("dinsos-verifier:64.74:" + account))
        .isInstanceOf(RejectedException.class);
  }
}
