package id.dtks.search.name;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the ways in which the languages of Europe and the Near East write one name in Latin
 * letters to one form, which is not meant to be read: Youssef and Yussef, Sergei and Serguey,
 * Khrushchev and Chruschtschow come close or become one. For names of foreigners; those of
 * Indonesians have a {@link CommonSpelling} of their own.
 *
 * <table>
 * <caption>Rules, in this order; the sources are the usual romanizations of Cyrillic (ISO 9, BGN,
 * French, German) and Arabic (ALA, French, colloquial)</caption>
 * <tr><th>written</th><th>form</th><th>example</th></tr>
 * <tr><td>Abdul, Abdel, Abdal, Abdu- before a letter it takes over</td><td>abdul; abdu</td>
 *     <td>Abdel Kader, Abdur Rahman</td></tr>
 * <tr><td>-uddin, -eddine, -al-din</td><td>-udin</td><td>Salah al-Din, Salaheddine</td></tr>
 * <tr><td>j after a vowel or a consonant; yo after a consonant</td><td>y; e</td>
 *     <td>Andrej, Andrey; Fjodor, Fyodor, Fedor</td></tr>
 * <tr><td>tsch, tch, cz, ch; shch, szcz, sch, sh</td><td>c; s</td>
 *     <td>Tschernow, Chernov</td></tr>
 * <tr><td>ph, th, dh, gh, bh, kh; zh, dj, dzh; ts, tz, dz; ck, q; x; w</td>
 *     <td>f, t, d, g, b, k; j; z; k; ks; v</td><td>Philipp, Filip; Djamel, Jamal</td></tr>
 * <tr><td>gu before e, i; qu</td><td>g; k</td><td>Serguei, Sergei; Enrique, Enrike</td></tr>
 * <tr><td>ou before a vowel; ou, oo; oe; ee; y</td><td>v; u; o; i; i</td>
 *     <td>Oualid, Walid; Youssouf, Yusuf; Bjoern, Björn</td></tr>
 * <tr><td>ie; ii, ei</td><td>e; i</td><td>Yershov, Ershov; Dmitriy, Dmitri</td></tr>
 * <tr><td>-of, -ff, -ine, -enka at the end; doubled letters; h at the end</td>
 *     <td>-ov, -v, -in, -enko; one; nothing</td>
 *     <td>Ivanoff, Ivanov; Fatimah, Fatima</td></tr>
 * </table>
 */
public final class Romanization {
  private static final int LONGEST_GROUP = 4;
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("TSCH", "C"),
          Map.entry("SHCH", "S"),
          Map.entry("SZCZ", "S"),
          Map.entry("TCH", "C"),
          Map.entry("SCH", "S"),
          Map.entry("DZH", "J"),
          Map.entry("SH", "S"),
          Map.entry("CZ", "C"),
          Map.entry("CH", "C"),
          Map.entry("PH", "F"),
          Map.entry("TH", "T"),
          Map.entry("DH", "D"),
          Map.entry("GH", "G"),
          Map.entry("BH", "B"),
          Map.entry("KH", "K"),
          Map.entry("ZH", "J"),
          Map.entry("DJ", "J"),
          Map.entry("TS", "Z"),
          Map.entry("TZ", "Z"),
          Map.entry("DZ", "Z"),
          Map.entry("CK", "K"),
          Map.entry("QU", "K"),
          Map.entry("GUE", "GE"),
          Map.entry("GUI", "GI"),
          Map.entry("OUA", "VA"),
          Map.entry("OUE", "VE"),
          Map.entry("OUI", "VI"),
          Map.entry("OU", "U"),
          Map.entry("OO", "U"),
          Map.entry("OE", "O"),
          Map.entry("EE", "I"),
          Map.entry("Q", "K"),
          Map.entry("X", "KS"),
          Map.entry("W", "V"),
          Map.entry("Y", "I"));
  private static final Pattern ABDUL_ASSIMILATED =
      Pattern.compile("^ABD(?:[UOAE][LRSNTDZ]?|)(?=[RSNTDZ].{2})");
  private static final Pattern ABDUL = Pattern.compile("^ABD[AEO]L(?=.{3})");
  private static final Pattern UDDIN = Pattern.compile("(?<=.{3})[AEUO]L?D+(?:I|EE)NE?$");
  private static final Pattern GLIDE_J =
      Pattern.compile("(?<=[AEIOU])J(?![AIOU])|(?<=[BCFGHKLMNPRSTVWXZ])J(?=[AEIOU])");
  private static final Pattern SOFT_O =
      Pattern.compile("(?<=[BCDFGKLMNPRSTVWXZ])YO(?=[BDFKLMNPRSTVWZ])");
  private static final Pattern SOFT_E = Pattern.compile("I+E");
  private static final Pattern CLOSING_I = Pattern.compile("[EI]I+");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern SOFT_OV = Pattern.compile("(?<=.)(?:FF|(?<=O)F)$");
  private static final Pattern FRENCH_IN = Pattern.compile("(?<=.{2}I)NE$");
  private static final Pattern BELARUSIAN_O = Pattern.compile("(?<=.{3}ENK)A$");
  private static final Pattern LAST_H = Pattern.compile("(?<=.{2}[AEIOU])H$");

  private Romanization() {}

  /** Returns the form of a word, in capitals; empty if it has no letter and no digit. */
  public static String of(String written) {
    String word = Folding.word(written);
    if (word.length() < 3) {
      return word;
    }
    String form = word;
    if (form.startsWith("ABD")) {
      form = ABDUL_ASSIMILATED.matcher(form).replaceFirst("ABDU");
      form = ABDUL.matcher(form).replaceFirst("ABDUL");
    }
    form = UDDIN.matcher(form).replaceFirst("UDIN");
    form = GLIDE_J.matcher(form).replaceAll("Y");
    form = SOFT_O.matcher(form).replaceAll("E");
    form = groups(form);
    form = SOFT_E.matcher(form).replaceAll("E");
    form = CLOSING_I.matcher(form).replaceAll("I");
    form = SOFT_OV.matcher(form).replaceFirst("V");
    form = DOUBLED.matcher(form).replaceAll("$1");
    form = BELARUSIAN_O.matcher(form).replaceFirst("O");
    form = FRENCH_IN.matcher(form).replaceFirst("N");
    return LAST_H.matcher(form).replaceFirst("");
  }

  private static String groups(String word) {
    StringBuilder form = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      String group = groupAt(word, at);
      form.append(group == null ? word.substring(at, at + 1) : GROUPS.get(group));
      at += group == null ? 1 : group.length();
    }
    return form.toString();
  }

  private static @Nullable String groupAt(String word, int at) {
    for (int length = Math.min(LONGEST_GROUP, word.length() - at); length > 0; length--) {
      String letters = word.substring(at, at + length);
      if (GROUPS.containsKey(letters)) {
        return letters;
      }
    }
    return null;
  }
}
