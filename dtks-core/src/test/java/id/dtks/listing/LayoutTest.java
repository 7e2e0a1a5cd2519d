package id.dtks.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutTest {
  private static final Pattern COMMA = Pattern.compile(" ?, ?");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID_DTKS,PROVINSI,KABUPATEN,KECAMATAN,DESA,ALAMAT,DUSUN,RW,RT,NKK,NIK,NAMA,TGL_LAHIR,"
            + "TEMPAT_LAHIR,JENKEL,IBU_KANDUNG,SHDK,STATUS_KAWIN,PEKERJAAN,PKH,BPNT,PBI",
        "id_dtks, provinsi, kabupaten, kecamatan, desa, alamat, dusun, rw, rt, nkk, nik, nama, "
            + "tgl lahir, tempat lahir, jenkel, ibu kandung, shdk, status, tgl kejadian, "
            + "noreg kejadian, pkh, bpnt, bst, bpnt_ppkm, pbi",
      })
  void knowsEveryColumnOfBothListings(String header) {
    assertThat(columns(header)).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(Layout.of(columns(header))).contains(Layout.BNBA);
  }

  @Test
  void knowsTheTwentyColumnsOfTheProposalSheet() {
    String header =
        "NIK,PROGRAM BANSOS,NOKK,NAMA,TEMPAT LAHIR,TANGGAL LAHIR (31/01/2000),IBU KANDUNG,"
            + "JENIS KELAMIN,JENIS PEKERJAAN,STATUS KAWIN,ALAMAT,RT,RW,PROVINSI,KABUPATEN,"
            + "KECAMATAN,KELURAHAN,STATUS DISABILITAS,KODE JENIS DISABILITAS,STATUS HAMIL";

    assertThat(columns(header)).hasSize(20).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(Layout.of(columns(header))).contains(Layout.USULAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NIK,NO_KK,NAMA_LGKP,JENIS_KLMIN,TMPT_LHR,TGL_LHR,STAT_KWN,STAT_HBKEL,JENIS_PKRJN,"
            + "NAMA_LGKP_IBU,ALAMAT,NO_RT,NO_RW,NO_PROP,NO_KAB,NO_KEC,NO_KEL,STATUS,TGL_STATUS",
        "NIK, NO_KK, NAMA_LGKP, JENIS_KLMIN, TMPT_LHR, TGL_LHR, AGAMA, STAT_KWN, STAT_HBKEL, "
            + "PDDK_AKH, JENIS_PKRJN, NAMA_LGKP_IBU, NIK_IBU, ALAMAT, NO_RT, NO_RW, NO_PROP, "
            + "NO_KAB, NO_KEC, NO_KEL",
      })
  void knowsTheCivilRegistrysExtract(String header) {
    assertThat(columns(header)).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(Layout.of(columns(header))).contains(Layout.SIAK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"No. KK", "no kk", "NO_KK", "nokk", " NoKK ", "NKK", "Nomor KK"})
  void takesAColumnForItselfHoweverItIsWritten(String name) {
    assertThat(Column.named(name)).contains(Column.FAMILY_CARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "()", "KETERANGAN", "NIK2", "NAMA AYAH"})
  void doesNotTakeOneColumnForAnother(String name) {
    assertThat(Column.named(name)).isEmpty();
  }

  @Test
  void tellsNoLayoutFromTooFewColumns() {
    assertThat(Layout.of(List.of(Column.NIK, Column.NAME))).isEmpty();
    assertThat(Layout.BNBA.missing(List.of(Column.NIK, Column.NAME)))
        .containsExactly(Column.FAMILY_CARD, Column.RELATIONSHIP, Column.DISTRICT, Column.VILLAGE);
  }

  private static List<Column> columns(String header) {
    return COMMA.splitAsStream(header).map(Column::named).map(Optional::orElseThrow).toList();
  }
}
