package id.dtks.change;

/** The papers and records a step or a reason rests on. */
public enum EvidenceKind {
  /** Surat atau akta kematian. */
  DEATH_CERTIFICATE,
  /** Surat pindah. */
  MOVING_LETTER,
  /** Berita acara musyawarah. */
  MINUTES,
  /** SPTJM, the statement of responsibility that may stand for a musyawarah. */
  RESPONSIBILITY_STATEMENT,
  /** Surat pengesahan kepala daerah. */
  ENDORSEMENT_LETTER,
  /** Berkas pengiriman ke Kemensos. */
  EXPORT_BATCH,
  /** Hasil dari Kemensos, the row's raw text. */
  MINISTRY_RESULT,
  /** Foto rumah. */
  HOUSE_PHOTO,
  /** Foto KTP or KK. */
  IDENTITY_PHOTO,
  /** Titik koordinat rumah. */
  COORDINATES,
  /** Laporan RT, lurah or a companion who looked. */
  FIELD_REPORT,
  /** Dokumen lain. */
  OTHER_DOCUMENT
}
