package id.dtks.search.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/** The digits of a NIK or family card number as recorded, for comparison. */
final class RecordedDigits {
  /** Shorter numbers than this are placeholders such as 0. */
  static final int SHORTEST = 12;

  static final int LONGEST = 20;

  /** Letters that are read or typed for digits. */
  private static final String LETTERS = "OoQDIlLZSBGgq";

  private static final String DIGITS = "0000111258699";
  private static final Pattern SPREADSHEET_TAIL = Pattern.compile("[.,]0+$");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-/']+");

  private RecordedDigits() {}

  /** Returns the digits; empty if the text is no such number, even with the usual damage. */
  static Optional<String> of(String recorded) {
    String text = recorded.strip();
    if (SEPARATORS.matcher(text).replaceAll("").length() > 16) {
      text = SPREADSHEET_TAIL.matcher(text).replaceAll("");
    }
    StringBuilder digits = new StringBuilder(text.length());
    String bare = SEPARATORS.matcher(text).replaceAll("");
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      int letter = LETTERS.indexOf(c);
      digits.append(letter < 0 ? c : DIGITS.charAt(letter));
    }
    boolean usable = digits.length() >= SHORTEST && digits.length() <= LONGEST;
    return usable && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(digits.toString())
        : Optional.empty();
  }
}
