package id.dtks.journal;

/** The rule for text that is hashed and stored: every database must give back the same bytes. */
final class StorableText {
  private StorableText() {}

  /** Returns the text if it is whole Unicode without NUL, which PostgreSQL cannot store. */
  static String require(String text, String name) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0) {
        throw new IllegalArgumentException(name + " must not hold a NUL character");
      }
      if (Character.isSurrogate(unit)) {
        if (!Character.isSurrogatePair(unit, i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
          throw new IllegalArgumentException(name + " must not hold half a surrogate pair");
        }
        i++;
      }
    }
    return text;
  }

  /** Returns the text if it is storable and not blank. */
  static String requireFilled(String text, String name) {
    if (require(text, name).isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return text;
  }
}
