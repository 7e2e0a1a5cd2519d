package id.dtks.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a list can hold, with the names it goes by in headers. */
public enum Column {
  /** The household's number in the ministry's list. */
  HOUSEHOLD_ID("ID_DTKS", "ID DTKS", "IDBDT"),
  /** The NIK. */
  NIK("NIK"),
  /** The family card number. */
  FAMILY_CARD("NKK", "NO_KK", "NOKK", "NOMOR KK", "NOMOR KARTU KELUARGA"),
  /** The person's name. */
  NAME("NAMA", "NAMA_LGKP", "NAMA LENGKAP"),
  /** The sex. */
  SEX("JENKEL", "JENIS KELAMIN", "JENIS_KLMIN", "JK"),
  /** The place of birth. */
  BIRTH_PLACE("TEMPAT LAHIR", "TMPT_LHR"),
  /** The date of birth. */
  BIRTH_DATE("TGL LAHIR", "TANGGAL LAHIR", "TGL_LHR"),
  /** The mother's name. */
  MOTHER_NAME("IBU KANDUNG", "NAMA IBU KANDUNG", "NAMA IBU", "NAMA_LGKP_IBU"),
  /** The mother's NIK. */
  MOTHER_NIK("NIK_IBU"),
  /** The place in the family. */
  RELATIONSHIP("SHDK", "STAT_HBKEL", "STATUS HUBUNGAN DALAM KELUARGA"),
  /** The marital status. */
  MARITAL_STATUS("STATUS KAWIN", "STATUS PERKAWINAN", "STAT_KWN"),
  /** The occupation. */
  OCCUPATION("PEKERJAAN", "JENIS PEKERJAAN", "JENIS_PKRJN"),
  /** The religion. */
  RELIGION("AGAMA"),
  /** The last education. */
  EDUCATION("PENDIDIKAN", "PDDK_AKH"),
  /** The street and house. */
  ADDRESS("ALAMAT"),
  /** The hamlet. */
  HAMLET("DUSUN", "LINGKUNGAN"),
  /** The RT. */
  RT("RT", "NO_RT"),
  /** The RW. */
  RW("RW", "NO_RW"),
  /** The province's name. */
  PROVINCE("PROVINSI", "PROPINSI", "PROV"),
  /** The regency's or city's name. */
  REGENCY("KABUPATEN", "KABUPATEN/KOTA", "KAB/KOTA", "KAB"),
  /** The district's name. */
  DISTRICT("KECAMATAN", "KEC"),
  /** The village's name. */
  VILLAGE("DESA", "KELURAHAN", "DESA/KELURAHAN", "KELURAHAN/DESA", "KEL"),
  /** The province's part of the region code. */
  PROVINCE_CODE("NO_PROP"),
  /** The regency's part of the region code. */
  REGENCY_CODE("NO_KAB"),
  /** The district's part of the region code. */
  DISTRICT_CODE("NO_KEC"),
  /** The village's part of the region code. */
  VILLAGE_CODE("NO_KEL"),
  /** The program a person is proposed for. */
  PROGRAM("PROGRAM BANSOS"),
  /** Whether the person is disabled. */
  DISABILITY("STATUS DISABILITAS"),
  /** The kind of disability. */
  DISABILITY_KIND("KODE JENIS DISABILITAS"),
  /** Whether the person is pregnant. */
  PREGNANCY("STATUS HAMIL"),
  /** Whether the person lives, moved, or died. */
  STATUS("STATUS"),
  /** Since when. */
  STATUS_DATE("TGL_STATUS", "TGL KEJADIAN"),
  /** The register number of that event. */
  STATUS_NUMBER("NOREG KEJADIAN"),
  /** The decile of welfare the family is ranked in. */
  DECILE("DESIL", "DESIL NASIONAL"),
  /** Whether the family receives PKH. */
  PKH("PKH"),
  /** Whether the family receives BPNT. */
  BPNT("BPNT", "SEMBAKO"),
  /** Whether the family received BST. */
  BST("BST"),
  /** Whether the family received the BPNT of the pandemic. */
  BPNT_PPKM("BPNT_PPKM"),
  /** Whether the person is insured as PBI. */
  PBI("PBI", "PBI_JK");

  private static final Pattern EXPLANATION = Pattern.compile("\\(.*?\\)");
  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^A-Z0-9]");
  private static final Map<String, Column> BY_NAME = new HashMap<>();

  static {
    for (Column column : values()) {
      column.names.forEach(name -> BY_NAME.put(folded(name), column));
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /**
   * Returns the column that goes by this name, whatever its case, spaces, underscores or an
   * explanation in parentheses.
   */
  public static Optional<Column> named(String header) {
    return Optional.ofNullable(BY_NAME.get(folded(header)));
  }

  private static String folded(String header) {
    String name = EXPLANATION.matcher(header).replaceAll("").toUpperCase(Locale.ROOT);
    return NOT_ALPHANUMERIC.matcher(name).replaceAll("");
  }
}
