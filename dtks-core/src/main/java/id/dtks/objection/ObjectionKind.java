package id.dtks.objection;

/** Which way an objection points, as Cek Bansos has it. */
public enum ObjectionKind {
  /** Usul: the person should receive aid. */
  SUPPORT,
  /** Sanggah: the person should not. */
  CHALLENGE
}
