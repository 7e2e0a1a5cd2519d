package id.dtks.household;

/**
 * Why a person is not eligible (<i>alasan tidak layak</i>). The first sixteen are those of
 * Kepmensos 73/HUK/2024 as the press listed them; the others are in local use.
 */
public enum IneligibilityReason implements StandingReason {
  /** Alamat tidak ditemukan. */
  ADDRESS_NOT_FOUND,
  /** Individu tidak ditemukan. */
  PERSON_NOT_FOUND,
  /** Meninggal dunia. */
  DECEASED,
  /** ASN/TNI/Polri. */
  CIVIL_SERVANT_MILITARY_POLICE,
  /** Anggota keluarga (satu KK) ASN/TNI/Polri. */
  FAMILY_OF_CIVIL_SERVANT_MILITARY_POLICE,
  /** Pensiunan ASN/TNI/Polri. */
  RETIRED_CIVIL_SERVANT_MILITARY_POLICE,
  /** Penghasilan rutin dari APBN/APBD. */
  STATE_BUDGET_INCOME,
  /** Perangkat desa aktif. */
  VILLAGE_OFFICIAL,
  /** Guru tersertifikasi. */
  CERTIFIED_TEACHER,
  /** Tenaga kesehatan. */
  HEALTH_WORKER,
  /** Pemilik atau pengurus perusahaan. */
  COMPANY_OWNER_OR_OFFICER,
  /** Penghasilan di atas UMP/UMK. */
  ABOVE_MINIMUM_WAGE,
  /** Menolak bansos. */
  REFUSED,
  /** Mampu. */
  WELL_OFF,
  /** Tidak memenuhi syarat menurut peraturan. */
  LEGALLY_INELIGIBLE,
  /** Menerima bansos dari selain Kemensos. */
  OTHER_AID,
  /** Pindah. */
  MOVED,
  /** Data ganda. */
  DUPLICATE,
  /** Pendamping atau SDM kesejahteraan sosial. */
  SOCIAL_WORKER,
  /** Tidak ada lagi komponen PKH. */
  NO_COMPONENT,
  /** Sanggahan diterima. */
  OBJECTION_UPHELD,
  /** Lainnya; asks for a note. */
  OTHER;

  @Override
  public boolean isDeath() {
    return this == DECEASED;
  }

  /** Tells whether the person is no longer there, so that the family goes on without. */
  public boolean isDeparture() {
    return this == DECEASED || this == MOVED;
  }
}
