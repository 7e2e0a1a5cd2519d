package id.dtks.change;

import java.util.List;
import java.util.stream.Stream;

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

  /** Returns the papers that can show what a change of this kind states. */
  public List<EvidenceKind> evidence() {
    return switch (this) {
      case ELIGIBILITY_REVIEW, DEACTIVATION, REMOVAL ->
          generalAnd(EvidenceKind.DEATH_CERTIFICATE, EvidenceKind.MOVING_LETTER);
      case CARETAKER_CHANGE -> generalAnd(EvidenceKind.DEATH_CERTIFICATE);
      case AREA_TRANSFER -> generalAnd(EvidenceKind.MOVING_LETTER);
      case NEW_REGISTRATION, PROGRAM_NOMINATION -> generalAnd(EvidenceKind.COORDINATES);
      case DATA_CORRECTION, REACTIVATION, FAMILY_CHANGE, PBI_REACTIVATION, DUPLICATE_MERGE ->
          generalAnd();
    };
  }

  private static List<EvidenceKind> generalAnd(EvidenceKind... special) {
    Stream<EvidenceKind> general =
        Stream.of(
            EvidenceKind.FIELD_REPORT,
            EvidenceKind.IDENTITY_PHOTO,
            EvidenceKind.HOUSE_PHOTO,
            EvidenceKind.OTHER_DOCUMENT);
    return Stream.concat(general, Stream.of(special)).toList();
  }

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
