package id.dtks.check;

/**
 * The world failed (disk, database, damaged index) or a refusal was not handled. Leaves stand
 * beside the feature that throws them. The message never holds personal data.
 */
public abstract class DtksException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * For leaves.
   *
   * @param code the stable code, upper case with underscores
   * @param message what went wrong and what to do, without personal data
   */
  protected DtksException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** For leaves, with a cause whose message holds no personal data either. */
  protected DtksException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** Returns the stable code, upper case with underscores; {@link Words} has its text. */
  public final String code() {
    return code;
  }
}
