package id.dtks.objection;

/** Where an objection stands (<i>status usul-sanggah</i>). */
public enum ObjectionStatus {
  /** Diajukan. */
  SUBMITTED,
  /** Diproses. */
  IN_PROCESS,
  /** Diterima. */
  UPHELD,
  /** Ditolak. */
  DISMISSED,
  /** Lewat waktu. */
  LAPSED
}
