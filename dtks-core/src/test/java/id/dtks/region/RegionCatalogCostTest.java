package id.dtks.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Bounds so wide that only a change of kind breaks them, however busy the machine is. */
final class RegionCatalogCostTest {
  @Test
  void loadsInWellUnderTwoSeconds() {
    assertThat(RegionCatalogTiming.load()).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void looksUpInMicroseconds() {
    RegionCatalogTiming.byCode();
    RegionCatalogTiming.byName();

    assertThat(RegionCatalogTiming.byCode()).isLessThan(Duration.ofNanos(20_000));
    assertThat(RegionCatalogTiming.byName()).isLessThan(Duration.ofNanos(20_000));
  }

  @Test
  void takesLittleOfTheJar() throws IOException {
    assertThat(compressedSize("regions.txt")).isLessThan(700_000);
  }

  @Test
  void bringsTheLicenceOfTheListAlong() {
    assertThat(RegionCatalog.class.getResource("LICENSE-wilayah.txt")).isNotNull();
  }

  private static long compressedSize(String resource) throws IOException {
    long[] bytes = {0};
    OutputStream counter =
        new OutputStream() {
          @Override
          public void write(int b) {
            bytes[0]++;
          }
        };
    try (InputStream in =
            Objects.requireNonNull(RegionCatalog.class.getResourceAsStream(resource));
        OutputStream out = new GZIPOutputStream(counter)) {
      in.transferTo(out);
    }
    return bytes[0];
  }
}
