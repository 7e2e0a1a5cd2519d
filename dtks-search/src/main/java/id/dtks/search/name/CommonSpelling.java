package id.dtks.search.name;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the spellings of one name word to one form, which is not meant to be read: Syamsul, Samsul
 * and Sjamsoel become one, as do Zainal, Zaenal and Jaenal, or Sumiati and Sumiyati.
 *
 * <table>
 * <caption>Rules, in this order; the sounds are those of the variant classes in Indonesian
 * registers, most of them Arabic or Dutch letters that Indonesian speech does not tell apart</caption>
 * <tr><th>written</th><th>common form</th><th>example</th></tr>
 * <tr><td>any known form</td><td>its main form</td><td>Moch., Muhammad</td></tr>
 * <tr><td>Abd-, Abdul-, Abdel- before r, s, n, t, d, z; before others</td><td>abdu; abdul</td>
 *     <td>Abd. Rahman, Abdurrahman</td></tr>
 * <tr><td>{@linkplain OldSpelling old signs}</td><td>modern letters</td>
 *     <td>Soetrisno, Sutrisno; Moeljono, Mulyono</td></tr>
 * <tr><td>ch at the start before r, l; ch, kh</td><td>k; h</td>
 *     <td>Christian, Kristian; Chairul, Hairul; Bachri, Bahri</td></tr>
 * <tr><td>gh, dh, th, bh, ph, sh, ts, sy, dz, zh</td><td>g, d, t, b, p, s, s, s, j, j</td>
 *     <td>Ridho, Rido</td></tr>
 * <tr><td>q, x, f, v, z</td><td>k, ks, p, p, j</td><td>Taufiq, Taopik; Zikri, Jikri</td></tr>
 * <tr><td>y that is a vowel; then iy and uw before a vowel</td><td>i; i, u</td>
 *     <td>Rizky, Setya; Sumiyati, Juwariah</td></tr>
 * <tr><td>ai, ae, ei, oi</td><td>e</td><td>Zainuddin, Zaenudin; Khoirul, Khairul</td></tr>
 * <tr><td>au, ou</td><td>o</td><td>Taufik, Topik</td></tr>
 * <tr><td>doubled letters</td><td>one</td><td>Muhammad, Muhamad</td></tr>
 * <tr><td>h after a consonant or at the end</td><td>nothing</td><td>Fatimah, Fatima</td></tr>
 * <tr><td>d, b, g, j at the end</td><td>t, p, k, s</td>
 *     <td>Ahmad, Ahmat; Ayub, Ayup; Aziz, Ajis</td></tr>
 * </table>
 */
public final class CommonSpelling {
  private static final String[][] PAIRS = {
    {"OE", "U"}, {"DJ", "J"}, {"TJ", "C"}, {"SJ", "S"}, {"KH", "H"}, {"GH", "G"}, {"DH", "D"},
    {"TH", "T"}, {"BH", "B"}, {"PH", "P"}, {"SH", "S"}, {"TS", "S"}, {"SY", "S"}, {"DZ", "J"},
    {"ZH", "J"}, {"CH", "H"}
  };
  private static final String SINGLE = "QFVZ";
  private static final String SINGLE_COMMON = "KPPJ";
  private static final Pattern ABDUL_ASSIMILATED = Pattern.compile("^ABD[UOEA]?L?(?=[RSNTDZ])");
  private static final Pattern ABDUL_SHORT = Pattern.compile("^ABD(?:[OEA]L)?(?=[HKGQBJFWMY])");
  private static final Pattern HARD_CH = Pattern.compile("^CH(?=[RL])");
  private static final Pattern VOWEL_Y = Pattern.compile("(?<=[^AEIOU])Y|(?<=.)Y(?![AEIOU])");
  private static final Pattern GLIDE = Pattern.compile("(?<=U)W(?=[AIUEO])|(?<=I)[IY]+(?=[AUEO])");
  private static final Pattern DIPHTHONG = Pattern.compile("A[IE]|[EO]I|[AO]U");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern SILENT_H = Pattern.compile("(?<=[BCDFGJKLMNPRSTW])H|(?<=.{2})H$");

  private CommonSpelling() {}

  /** Returns the common form of a word, in capitals; empty if it has no letter and no digit. */
  public static String of(String written) {
    String word = Folding.word(written);
    if (word.length() < 2) {
      return word;
    }
    String common = KnownForms.main(word);
    common = OldSpelling.isOld(common) ? OldSpelling.modern(common) : common;
    if (common.startsWith("ABD")) {
      common = ABDUL_ASSIMILATED.matcher(common).replaceFirst("ABDU");
      common = ABDUL_SHORT.matcher(common).replaceFirst("ABDUL");
    }
    if (common.startsWith("CH")) {
      common = HARD_CH.matcher(common).replaceFirst("K");
    }
    common = letters(common);
    if (common.indexOf('Y') >= 0) {
      common = VOWEL_Y.matcher(common).replaceAll("I");
    }
    if (common.contains("UW") || common.contains("II") || common.contains("IY")) {
      common = GLIDE.matcher(common).replaceAll("");
    }
    common = DIPHTHONG.matcher(common).replaceAll(CommonSpelling::vowel);
    common = DOUBLED.matcher(common).replaceAll("$1");
    if (common.indexOf('H') >= 0) {
      common = SILENT_H.matcher(common).replaceAll("");
      common = DOUBLED.matcher(common).replaceAll("$1");
    }
    return hardEnd(common);
  }

  private static String letters(String word) {
    StringBuilder common = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String pair = pairAt(word, i);
      if (pair != null) {
        common.append(pair);
        i++;
      } else if (word.charAt(i) == 'X') {
        common.append("KS");
      } else {
        int single = SINGLE.indexOf(word.charAt(i));
        common.append(single < 0 ? word.charAt(i) : SINGLE_COMMON.charAt(single));
      }
    }
    return common.toString();
  }

  private static @Nullable String pairAt(String word, int at) {
    for (String[] pair : PAIRS) {
      if (word.startsWith(pair[0], at)) {
        return pair[1];
      }
    }
    return null;
  }

  private static String vowel(MatchResult diphthong) {
    return diphthong.group().endsWith("U") ? "O" : "E";
  }

  private static String hardEnd(String word) {
    int last = word.length() - 1;
    int soft = last < 2 ? -1 : "DBGJ".indexOf(word.charAt(last));
    return soft < 0 ? word : word.substring(0, last) + "TPKS".charAt(soft);
  }
}
