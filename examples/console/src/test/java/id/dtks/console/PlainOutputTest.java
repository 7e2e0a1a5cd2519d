package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PlainOutputTest {
  @Test
  void letsTextThroughAndNoCodes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(new PlainOutput(bytes), true, StandardCharsets.UTF_8);

    out.print("SITI\u001b[31m \u0007\u0000Ayu é\u007f\n");

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("SITI[31m Ayu é\n");
  }
}
