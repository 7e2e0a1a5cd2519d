package id.dtks.console;

import java.util.EnumMap;
import java.util.Map;

/** Reads {@code name=SITI AMINAH; born=05/03/1958; sex=P; as=wife}. */
final class MemberWords {
  private MemberWords() {}

  static Map<PersonField, String> read(String text) {
    Map<PersonField, String> fields = new EnumMap<>(PersonField.class);
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals >= 0) {
        fields.put(field(part.substring(0, equals)), part.substring(equals + 1).strip());
      } else if (!part.isBlank()) {
        throw Refusal.of(ConsoleFinding.MEMBER_UNREADABLE, "known", PersonField.known());
      }
    }
    return fields;
  }

  /** Returns the field of a name. */
  static PersonField field(String word) {
    return PersonField.of(word)
        .orElseThrow(() -> Refusal.of(ConsoleFinding.FIELD_UNKNOWN, "known", PersonField.known()));
  }
}
