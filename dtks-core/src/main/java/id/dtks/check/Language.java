package id.dtks.check;

/** The languages every text of the library exists in. */
public enum Language {
  /** Bahasa Indonesia, the default. */
  INDONESIAN("id"),
  /** American English. */
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Returns the ISO 639-1 code, {@code id} or {@code en}. */
  public String tag() {
    return tag;
  }
}
