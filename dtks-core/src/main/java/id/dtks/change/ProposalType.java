package id.dtks.change;

/** The kinds of proposal (<i>jenis usulan</i>). Labels are the official Indonesian terms. */
public enum ProposalType {
  /** Usulan baru DTKS/DTSEN. */
  NEW_REGISTRATION,
  /** Usulan bansos. */
  PROGRAM_NOMINATION,
  /** Perbaikan data. */
  DATA_CORRECTION,
  /** Verifikasi kelayakan: layak or tidak layak. */
  ELIGIBILITY_REVIEW,
  /** Nonaktif. */
  DEACTIVATION,
  /** Pengaktifan kembali, as when a person turns out to live. */
  REACTIVATION,
  /** Usulan hapus. */
  REMOVAL,
  /** Pindah wilayah. */
  AREA_TRANSFER,
  /** Perubahan susunan keluarga: split, merge, members and head. */
  FAMILY_CHANGE,
  /** Pergantian pengurus. */
  CARETAKER_CHANGE,
  /** Reaktivasi PBI-JK. */
  PBI_REACTIVATION,
  /** Penggabungan data ganda: two records of one person become one, or two again. */
  DUPLICATE_MERGE;

  /** Tells whether it changes who is in a family or where that is. */
  boolean rearranges() {
    return switch (this) {
      case NEW_REGISTRATION,
          DEACTIVATION,
          REACTIVATION,
          REMOVAL,
          AREA_TRANSFER,
          FAMILY_CHANGE,
          DUPLICATE_MERGE ->
          true;
      case PROGRAM_NOMINATION,
          DATA_CORRECTION,
          ELIGIBILITY_REVIEW,
          CARETAKER_CHANGE,
          PBI_REACTIVATION ->
          false;
    };
  }
}
