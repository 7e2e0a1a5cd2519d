package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class CommandLineTest {
  @Nested
  final class Help {
    @Test
    void isIndonesianUnlessEnglishIsAskedFor() {
      assertThat(Run.of("--help").out()).contains("Pemakaian: dtks", "Perintah:", "Bahasa:");
      assertThat(Run.of("--lang", "en", "--help").out()).contains("Usage: dtks", "Commands:");
    }

    @Test
    void listsTheWordsACommandTakes() {
      assertThat(Run.of("propose", "ineligible", "--help").out())
          .contains("deceased - Meninggal dunia", "death-certificate - Surat kematian");
    }

    @Test
    void hasNoControlCodes() {
      assertThat(Run.of("--help").out().chars().filter(c -> c != '\n')).allMatch(c -> c >= ' ');
    }
  }

  @Nested
  final class WrongUse {
    @Test
    void ofNoCommandEndsWithTwo() {
      Run run = Run.of();
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("Perintah belum disebut.", "dtks --help");
    }

    @Test
    void ofAnUnknownCommandSuggestsAnother() {
      Run run = Run.of("--lang=en", "queu");
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("Unknown: queu", "Perhaps you mean: queue");
    }

    @Test
    void ofAnOptionAfterTheCommandSaysThatItStandsBefore() {
      assertThat(Run.of("queue", "--as=lurah:64.74").err())
          .contains("Tidak dikenal: --as", "Tulis --as di depan perintahnya: dtks --as");
      assertThat(Run.of("queue", "--no-such").err()).doesNotContain("di depan");
    }

    @Test
    void ofAMissingParameterNamesIt() {
      Run run = Run.of("show");
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("Masih kurang: NIK|KK|PROPOSAL", "dtks show --help");
    }

    @Test
    void ofABlankNumberNamesTheParameter() {
      for (String blank : new String[] {"", " "}) {
        assertBlank(Run.of("show", blank), "NIK|KK|PROPOSAL");
        assertBlank(Run.of("propose", "eligible", blank, "--on", "2026-10-03"), "NIK");
        assertBlank(Run.of("advance", blank, "submit"), "PROPOSAL");
      }
    }

    private static void assertBlank(Run run, String parameter) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("Nilai untuk " + parameter + " tidak dapat dibaca.");
    }

    @Test
    void ofAnUnreadableValueNamesTheOptionAndNeverTheValue() {
      Run run = Run.of("--as", "wizard:64.74", "queue");
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("--as").doesNotContain("wizard");
    }
  }
}
