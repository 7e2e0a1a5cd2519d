package id.dtks.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Lists to import, all of invented people. */
final class Lists {
  private static final String HEADER = "NIK,NKK,NAMA,TGL_LAHIR,JENKEL,SHDK,KECAMATAN,DESA,RT,RW";
  private static final String HEAD =
      "6474031708529951,6474031503129951,ANDI AMIR,17/08/1952,L,1,BONTANG BARAT,GUNUNG TELIHAN,005,002";
  private static final String WIFE =
      "6474034503589952,6474031503129951,SITI AMINAH,05/03/1958,P,3,BONTANG BARAT,GUNUNG TELIHAN,005,002";
  private static final String TOO_LONG =
      "6474034503589953,6474031503129951,NUR, AINI,05/03/1988,P,4,BONTANG BARAT,GUNUNG TELIHAN,005,002";
  private static final String CUT_OFF = "6474034503589954,64740315";

  private Lists() {}

  /** The city of the demo, with dirt. */
  static Path city(Path place) {
    try (InputStream city = Lists.class.getResourceAsStream("demo-city.csv")) {
      Path file = place.resolve("city.csv");
      Files.copy(Objects.requireNonNull(city, "demo-city.csv"), file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A couple without any fault. */
  static Path household(Path place) {
    return write(place, "household.csv", String.join("\n", HEADER, HEAD, WIFE, ""));
  }

  /** Two families and a man of one of them listed once more, in a third. */
  static Path neighbours(Path place) {
    String telihan = ",BONTANG BARAT,GUNUNG TELIHAN,005,002,YA";
    return write(
        place,
        "neighbours.csv",
        String.join(
            "\n",
            HEADER + ",PBI",
            HEAD + ",YA",
            WIFE + ",YA",
            "6474031205859955,6474031503129951,RAHMAT AMIR,12/05/1985,L,4" + telihan,
            "6474034503889953,6474031503129951,NUR AINI,05/03/1988,P,4" + telihan,
            "6474030102709961,6474031503129961,BUDI SANTOSO,01/02/1970,L,1" + telihan,
            "6474035010759962,6474031503129961,DEWI LESTARI,10/10/1975,P,3"
                + telihan.replace("YA", "TIDAK"),
            "6474034106609972,6474031503129971,LINA,01/06/1960,P,1" + telihan,
            "6474031205859956,6474031503129971,RACHMAT AMIR,12/05/1985,L,4" + telihan,
            ""));
  }

  /** The couple, a row with a cell too many, and a row in which the file ends. */
  static Path damaged(Path place) {
    return write(place, "damaged.csv", String.join("\n", HEADER, HEAD, TOO_LONG, WIFE, CUT_OFF));
  }

  /** A list of something else. */
  static Path stock(Path place) {
    return write(place, "stock.csv", "BARANG,JUMLAH\nBERAS,5\n");
  }

  static Path write(Path place, String name, String text) {
    return write(place, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path place, String name, byte[] bytes) {
    try {
      return Files.write(place.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
