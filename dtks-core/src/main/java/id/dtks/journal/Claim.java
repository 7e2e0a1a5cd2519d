package id.dtks.journal;

/**
 * A key that one subject at most may hold at a time over the whole journal, such as an active NIK.
 *
 * @param kind the kind, such as {@code nik}
 * @param key what is unique within the kind; may be personal, so it shows in no text
 */
public record Claim(String kind, String key) {
  /**
   * Makes a claim.
   *
   * @throws IllegalArgumentException if a part is blank, holds NUL or is not whole Unicode
   */
  public Claim {
    StorableText.requireFilled(kind, "kind");
    StorableText.requireFilled(key, "key");
  }

  /** Returns the kind only. */
  @Override
  public String toString() {
    return "Claim[kind=" + kind + "]";
  }
}
