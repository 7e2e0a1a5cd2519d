package id.dtks.household;

import java.util.Arrays;
import java.util.Locale;

/** Where a payment stands, as SIKS-NG shows it (domain reference 4.6). A city only reads these. */
public enum PaymentStatus {
  /** Calon penerima: named in the decree. */
  CANDIDATE("SK / CALON PENERIMA"),
  /** Pembukaan rekening. */
  ACCOUNT_OPENING("PROSES BUREKOL"),
  /** Checked by the treasury. */
  TREASURY("OMSPAN"),
  /** Gagal OMSPAN. */
  TREASURY_FAILED("GAGAL OMSPAN"),
  /** Gagal cek rekening. */
  ACCOUNT_FAILED("GAGAL CEK REKENING"),
  /** Standing instruction. */
  STANDING_INSTRUCTION("SI"),
  /** Proses surat perintah membayar. */
  PAYMENT_ORDER("PROSES SPM"),
  /** Sukses surat perintah membayar. */
  PAYMENT_ORDERED("SUKSES SPM"),
  /** Surat perintah pencairan dana. */
  DISBURSED("SP2D"),
  /** Sudah transaksi. */
  DRAWN("SUDAH TRANSAKSI"),
  /** Tidak transaksi. */
  NOT_DRAWN("TIDAK TRANSAKSI"),
  /** Dikeluarkan. */
  EXCLUDED("EXCLUDE"),
  /** Dikeluarkan karena pekerjaan. */
  EXCLUDED_OCCUPATION("EXCLUDE PEKERJAAN"),
  /** Dikeluarkan karena tidak layak menurut daerah. */
  EXCLUDED_BY_CITY("EXCLUDE TIDAK LAYAK DAERAH"),
  /** Dikeluarkan karena meninggal. */
  EXCLUDED_DECEASED("EXCLUDE MENINGGAL"),
  /** Tidak layak menurut SAGIS. */
  EXCLUDED_BY_LOCATION("TIDAK LAYAK GIS"),
  /** Served by another program of social workers. */
  OVERLAP("OVERLAP SDM KESOS"),
  /** Bank and civil registry do not agree. */
  MISMATCHED("-"),
  /** A text that is none of these; it is kept. */
  UNKNOWN("");

  private final String shown;

  PaymentStatus(String shown) {
    this.shown = shown;
  }

  /** Returns the status that a text shows, {@link #UNKNOWN} if none. */
  public static PaymentStatus of(String raw) {
    String text = raw.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(status -> status != UNKNOWN && status.shown.equals(text))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
