package id.dtks.household;

import java.util.Arrays;
import java.util.Optional;

/** Marital status (<i>status kawin</i>); the civil registry and the census use the same codes. */
public enum MaritalStatus {
  /** 1, Belum kawin. */
  SINGLE(1),
  /** 2, Kawin. */
  MARRIED(2),
  /** 3, Cerai hidup. */
  DIVORCED(3),
  /** 4, Cerai mati. */
  WIDOWED(4);

  private final int code;

  MaritalStatus(int code) {
    this.code = code;
  }

  /** Returns the official code, 1 to 4. */
  public int code() {
    return code;
  }

  /** Returns the constant of an official code, empty for any other number. */
  public static Optional<MaritalStatus> ofCode(int code) {
    return Arrays.stream(values()).filter(one -> one.code == code).findFirst();
  }
}
