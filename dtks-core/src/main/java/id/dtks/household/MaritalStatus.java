package id.dtks.household;

import java.util.Optional;

/** Marital status (<i>status kawin</i>); the civil registry and the census use the same codes. */
public enum MaritalStatus {
  /** 1, Belum kawin. */
  SINGLE,
  /** 2, Kawin. */
  MARRIED,
  /** 3, Cerai hidup. */
  DIVORCED,
  /** 4, Cerai mati. */
  WIDOWED;

  /** Returns the official code, 1 to 4. */
  public int code() {
    return ordinal() + 1;
  }

  /** Returns the constant of an official code, empty for any other number. */
  public static Optional<MaritalStatus> ofCode(int code) {
    return code >= 1 && code <= values().length ? Optional.of(values()[code - 1]) : Optional.empty();
  }
}
