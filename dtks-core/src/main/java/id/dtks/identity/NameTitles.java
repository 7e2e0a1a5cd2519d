package id.dtks.identity;

import java.util.Set;
import java.util.regex.Pattern;

/** Knows which words around a name are titles or degrees. */
final class NameTitles {
  private static final Set<String> LEADING =
      Set.of(
          "H",
          "HJ",
          "KH",
          "KHJ",
          "HAJI",
          "HAJJAH",
          "UST",
          "USTZ",
          "USTAZ",
          "USTADZ",
          "USTADZAH",
          "HABIB",
          "DRS",
          "DRA",
          "IR",
          "DR",
          "DRG",
          "DRH",
          "PROF",
          "BAPAK",
          "IBU",
          "BPK",
          "SDR");

  /** Degrees that nobody is called, so that they need neither dots nor a comma. */
  private static final Set<String> DEGREES =
      Set.of(
          "SE", "SH", "SPD", "SPDI", "SPDSD", "SPDK", "SAG", "SKOM", "SSOS", "SSOSI", "SIP",
          "SIKOM", "SKM", "SKEP", "SSI", "SST", "SPI", "SHUT", "SFARM", "SPSI", "STP", "SHI", "SEI",
          "SSTP", "AMD", "AMDKEB", "AMDKEP", "AMAPD", "AMK", "MSI", "MPD", "MPDI", "MKES", "MKOM",
          "MHUM", "MAP", "MAG", "MSC", "MBA", "BSC", "PHD", "SPOG", "SPA", "NERS");

  /** Degrees that are also initials or names; only with dots or after a comma. */
  private static final Set<String> DOTTED_DEGREES =
      Set.of("ST", "MM", "MT", "MH", "MA", "BA", "SS", "SP", "SPT", "SN", "SSN", "MP", "ME", "MSN");

  private static final Pattern GLUED =
      Pattern.compile("\\G((?:HJ?|KHJ?|DR[AGHS]?|IR|ALMH?|USTZ?|PROF)\\.)(?=\\p{L})");
  private static final Pattern DOTS = Pattern.compile("\\.");

  private NameTitles() {}

  /** Returns the name with a space after each title that is written right before it. */
  static String unglued(String name) {
    return GLUED.matcher(name).replaceAll("$1 ");
  }

  /** Tells whether a word before the name is a title. */
  static boolean isLeading(String token) {
    return LEADING.contains(bare(token));
  }

  /** Tells whether a word after the name is a degree. */
  static boolean isTrailing(String token, boolean afterComma) {
    String bare = bare(token);
    if (DEGREES.contains(bare)) {
      return true;
    }
    boolean dottedInside = token.indexOf('.') > 0 && token.indexOf('.') < token.length() - 1;
    return (afterComma || dottedInside) && DOTTED_DEGREES.contains(bare);
  }

  private static String bare(String token) {
    return DOTS.matcher(token).replaceAll("");
  }
}
