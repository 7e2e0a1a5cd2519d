package id.dtks.identity;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sex in the civil registry (<i>jenis kelamin</i>), which knows two. */
public enum Sex {
  /** Male (<i>laki-laki</i>). */
  MALE(1, 'L'),
  /** Female (<i>perempuan</i>). */
  FEMALE(2, 'P');

  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

  private final int code;
  private final char letter;

  Sex(int code, char letter) {
    this.code = code;
    this.letter = letter;
  }

  /** Returns the official code, 1 or 2. */
  public int code() {
    return code;
  }

  /** Returns the letter on forms, L or P. */
  public char letter() {
    return letter;
  }

  /** Reads a code, a letter or a word: {@code 1}, {@code L}, {@code LAKI-LAKI}, {@code PR}. */
  public static Checked<Sex> parse(String text) {
    String letters = SIGN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    return switch (letters) {
      case "" -> Checked.rejected(Finding.of(IdentityFinding.SEX_MISSING));
      case "1", "L", "LK", "LAKI", "LAKILAKI", "LAKI2", "PRIA" -> Checked.of(MALE);
      case "2", "P", "PR", "PEREMPUAN", "WANITA" -> Checked.of(FEMALE);
      default -> Checked.rejected(Finding.of(IdentityFinding.SEX_UNKNOWN));
    };
  }
}
