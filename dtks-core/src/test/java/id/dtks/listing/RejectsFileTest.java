package id.dtks.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class RejectsFileTest {
  private static final String HEADER = "NIK;NKK;NAMA;SHDK;KECAMATAN;DESA";

  @TempDir Path folder;
  private Path list;
  private Path target;

  @BeforeEach
  void writeAListWithABadLine() throws IOException {
    list = Files.writeString(folder.resolve("list.csv"), HEADER + "\n1;2;3;4;5;6\nbad;\"line\n");
    target = folder.resolve("rejects.csv");
  }

  @Test
  void keepsRejectedLinesWholeBelowTheirHeader() throws IOException {
    assertThat(reject()).isEqualTo(1);
    assertThat(target).hasContent(HEADER + "\nbad;\"line\n");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void isReadableByItsOwnerOnly() throws IOException {
    reject();

    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void givesAListThatCanBeReadAgain() {
    reject();

    assertThat(Listing.open(target).isAccepted()).isTrue();
  }

  @Test
  void makesNoFileIfNothingIsRejected() {
    try (Listing listing = Listing.open(list).orElseThrow();
        RejectsFile rejects = RejectsFile.of(target, listing)) {
      assertThat(rejects.count()).isZero();
    }
    assertThat(target).doesNotExist();
  }

  @Test
  void saysThatItCannotBeWritten() {
    target = folder.resolve("no/such/folder/rejects.csv");

    assertThatThrownBy(this::reject)
        .isInstanceOf(RejectsUnwritableException.class)
        .hasMessageNotContaining("bad");
  }

  private int reject() {
    try (Listing listing = Listing.open(list).orElseThrow();
        RejectsFile rejects = RejectsFile.of(target, listing)) {
      for (ListingLine line : listing) {
        if (line instanceof RejectedLine) {
          rejects.add(line);
        }
      }
      return rejects.count();
    }
  }
}
