package id.dtks.household;

/** What the civil registry (<i>Dukcapil</i>) says of a record (<i>pemadanan</i>). */
public enum CivilMatchStatus {
  /** Belum dipadankan. */
  NOT_CHECKED,
  /** Padan. */
  MATCHED,
  /** Tidak padan. */
  MISMATCHED,
  /** Tidak ditemukan. */
  NOT_FOUND,
  /** Tercatat meninggal. */
  DECEASED_IN_REGISTRY,
  /** Ganda. */
  DUPLICATE
}
