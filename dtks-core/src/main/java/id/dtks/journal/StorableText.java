package id.dtks.journal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The rule for text that is hashed and stored: every database must give back the same bytes. */
final class StorableText {
  private StorableText() {}

  /** Returns the text if UTF-8 can hold it and it has no NUL, which PostgreSQL cannot store. */
  static String require(String text, String name) {
    Objects.requireNonNull(text, name);
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(name + " must not hold a NUL character");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          name + " must be whole Unicode, had half a surrogate pair");
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
