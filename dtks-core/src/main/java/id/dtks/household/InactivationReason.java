package id.dtks.household;

/** Why a record is out of use (<i>alasan nonaktif</i>). */
public enum InactivationReason implements StandingReason {
  /** Meninggal dunia. */
  DECEASED,
  /** Data ganda: another record of the same person stays. */
  DUPLICATE,
  /** Tidak padan dengan data kependudukan. */
  NOT_IN_CIVIL_REGISTRY,
  /** Pindah keluar. */
  MOVED_OUT,
  /** Mengundurkan diri. */
  VOLUNTARY;

  @Override
  public boolean isDeath() {
    return this == DECEASED;
  }
}
