package id.dtks.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The expected hashes come from coreutils, as the layout in {@link HashChain} says. */
final class HashChainTest {
  private static final String SALT = "000102030405060708090a0b0c0d0e0f";
  private static final Stamp STAMP =
      Stamp.of("op-17", "DINSOS", "64.74", Instant.parse("2026-10-03T04:00:00.123456789Z"));

  // printf '%s%s' 000102030405060708090a0b0c0d0e0f '{"name":"é"}' | sha256sum
  private static final String DIGEST =
      "352ed9fedfd143e01e5ab39b0410443c962adc6c213931853bd257882a692ee0";

  @Test
  void hashesSaltAndState() {
    assertThat(HashChain.digest(SALT, "{\"name\":\"é\"}")).isEqualTo(DIGEST);
  }

  // printf '%s' "$(printf '%064d' 0)" "$HEADER" "$DIGEST" | sha256sum, where HEADER is
  // 1:1,9:household,3:h-1,1:1,10:REGISTERED,
  // 5:op-17,6:DINSOS,5:64.74,19:1791000000123456789,0:,
  @Test
  void hashesPreviousChainHeaderAndDigest() {
    assertThat(HashChain.chain(HashChain.START, revision(STAMP)))
        .isEqualTo("57b9bd365e3818e0a09c54d71bfa3dde65c8a378b880906df1d33f3fd6b22012");
  }

  @Test
  void hashesTheReasonInBytesOfUtf8() {
    assertThat(HashChain.chain(HashChain.START, revision(STAMP.because("salah é"))))
        .isEqualTo("28ab9633de0f58b5880628305c40d896417cb9ecad02f1a302e9305c229caff5");
  }

  private static Revision revision(Stamp stamp) {
    return new Revision(
        1,
        new Subject("household", "h-1"),
        1,
        "REGISTERED",
        stamp,
        Optional.empty(),
        Optional.empty(),
        DIGEST,
        "");
  }
}
