package id.dtks.household;

/**
 * What another system calls a person, such as {@code ID_DTKS}. None replaces a NIK.
 *
 * @param system the system's column name in upper case
 * @param value the id as recorded
 */
public record ExternalId(String system, String value) {
  /** Returns the system only: an id may be looked up. */
  @Override
  public String toString() {
    return "ExternalId[" + system + "]";
  }
}
