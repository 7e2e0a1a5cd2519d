package id.dtks.search.name;

/**
 * A phonetic key for Indonesian name words: two words that sound alike in Indonesian speech have
 * the same key, and many that do not sound alike share one too, so a key only proposes.
 *
 * <p>The key is made from the {@linkplain CommonSpelling common spelling} by four more rules:
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><th>in the common form</th><th>in the key</th><th>why, and an example</th></tr>
 * <tr><td>first letter a vowel</td><td>A for a; I for e, i; U for o, u</td>
 *     <td>Umar, Omar; Irna, Erna</td></tr>
 * <tr><td>any later vowel</td><td>nothing</td>
 *     <td>a, o, u, e, i shift by region, and e (schwa) comes and goes: Slamet, Selamet; Nugraha,
 *     Nugroho</td></tr>
 * <tr><td>c, j; g, k; b, p; d, t</td><td>J; K; P; T</td><td>Cahyo, Jahyo; Gomaria, Komaria</td></tr>
 * <tr><td>w, h after the first letter</td><td>nothing</td><td>Suwarno, Suarno; Saleh, Sale</td></tr>
 * </table>
 *
 * <p>Soundex and Double Metaphone adapted to Indonesian are reported to need the old spellings
 * brought to the modern first (Rahadian, Ciptasari and Adiwijaya, STT Telkom; Santoso, Ambe and
 * Maliana, IPB); this key follows that order of work, with rules of its own.
 */
public final class PhoneticKey {
  private static final String FROM = "CJGKBPDT";
  private static final String TO = "JJKKPPTT";

  private PhoneticKey() {}

  /** Returns the key of a word, in capitals; empty if it has no letter and no digit. */
  public static String of(String word) {
    return ofCommon(CommonSpelling.of(word));
  }

  /** Returns the key of a word whose common spelling is known. */
  public static String of(NameWord word) {
    return ofCommon(word.common());
  }

  private static String ofCommon(String common) {
    StringBuilder key = new StringBuilder(common.length());
    for (int i = 0; i < common.length(); i++) {
      char c = sound(common.charAt(i), i == 0);
      if (c != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static char sound(char c, boolean first) {
    return switch (c) {
      case 'A' -> first ? 'A' : 0;
      case 'E', 'I' -> first ? 'I' : 0;
      case 'O', 'U' -> first ? 'U' : 0;
      case 'H', 'W' -> first ? c : 0;
      default -> {
        int at = FROM.indexOf(c);
        yield at < 0 ? c : TO.charAt(at);
      }
    };
  }
}
