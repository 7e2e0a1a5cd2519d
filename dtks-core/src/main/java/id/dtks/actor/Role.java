package id.dtks.actor;

/** The offices that work with the register. Labels are the official Indonesian terms. */
public enum Role {
  /** Head of a neighbourhood (<i>Ketua RT/RW</i>): names who is poor in the own RT. */
  RT_RW(false, false),
  /** Operator of a kelurahan in SIKS-NG: proposes, on the evidence. */
  KELURAHAN_OPERATOR(true, true),
  /** Head of a kelurahan (<i>Lurah</i>): records what the musyawarah decided. */
  LURAH(true, false),
  /** Head of a district (<i>Camat</i>): sees, without full numbers. */
  CAMAT_VIEWER(false, false),
  /** Verifier at the city's social office (<i>Verifikator Dinsos-PM</i>). */
  DINSOS_VERIFIER(true, true),
  /** Head of the city's social office (<i>Kepala OPD</i>): endorses. */
  DINSOS_HEAD(true, true),
  /** Mayor (<i>Wali Kota</i>): endorses where the city says so. */
  MAYOR(false, false),
  /** The ministry's answers, read in from its files. */
  MINISTRY_IMPORT(true, false),
  /** Auditor: reads everything in the area, changes nothing. */
  AUDITOR(true, false),
  /** The civil registry (<i>Disdukcapil</i>): reads to match. */
  DUKCAPIL(true, false);

  private final boolean seesNumbers;
  private final boolean imports;

  Role(boolean seesNumbers, boolean imports) {
    this.seesNumbers = seesNumbers;
    this.imports = imports;
  }

  /** Tells whether this role may see NIK and family card numbers unmasked. */
  public boolean seesNumbers() {
    return seesNumbers;
  }

  /** Tells whether this role may read a list into the register. */
  public boolean imports() {
    return imports;
  }
}
