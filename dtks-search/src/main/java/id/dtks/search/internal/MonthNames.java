package id.dtks.search.internal;

import java.util.List;
import java.util.Locale;

/** The names of the months in dates that people write, Indonesian and English, short or whole. */
final class MonthNames {
  private static final List<String> NAMES =
      List.of(
          "JAN(?:UAR[IY])?",
          "[FP]EB(?:RUAR[IY])?",
          "MAR(?:ET|CH)?",
          "APR(?:IL)?",
          "MEI|MAY",
          "JUN[IE]?",
          "JUL[IY]?",
          "AGU(?:STUS)?|AG[ST]|AUG(?:UST)?",
          "SEPT?(?:EMBER)?",
          "O[KC]T(?:OBER)?",
          "NO[VP](?:EMBER)?",
          "DE[SC](?:EMBER)?");

  private MonthNames() {}

  /** Returns the expression that any of the names meets. */
  static String expression() {
    return "(?:" + String.join("|", NAMES) + ")";
  }

  /** Returns the number of a month by its name, from 1. */
  static String number(String name) {
    for (int month = 0; month < NAMES.size(); month++) {
      if (name.toUpperCase(Locale.ROOT).matches(NAMES.get(month))) {
        return String.valueOf(month + 1);
      }
    }
    throw new IllegalArgumentException("name must be that of a month");
  }
}
