package id.dtks.identity;

import static id.dtks.identity.NumberDamage.BLANK;
import static id.dtks.identity.NumberDamage.DECIMAL_FRACTION;
import static id.dtks.identity.NumberDamage.DIGIT_EXTRA;
import static id.dtks.identity.NumberDamage.DIGIT_MISSING;
import static id.dtks.identity.NumberDamage.LETTERS;
import static id.dtks.identity.NumberDamage.ROUNDED;
import static id.dtks.identity.NumberDamage.SCIENTIFIC;
import static id.dtks.identity.NumberDamage.SEPARATORS;
import static id.dtks.identity.NumberDamage.UNREADABLE;
import static id.dtks.identity.NumberDamage.ZERO;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A 16-digit number (a NIK or a family card number) as a list recorded it, with a diagnosis of what
 * happened to it. Tells the number that was meant only where that is certain; {@link NikRepair}
 * guesses at the others.
 */
public final class RecordedNumber {
  /** How many digits the number should have. */
  static final int LENGTH = 16;

  private static final Pattern SIXTEEN = Pattern.compile("[0-9]{16}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}'‘’`.–-]*");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Z}'‘’`./_–-]");
  private static final Pattern FRACTION = Pattern.compile("[.,]0{1,2}$");
  private static final Pattern EXPONENT = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{2}");
  private static final String LOOK_ALIKES = "OoQDlIiLSsBZzG";
  private static final String LOOKED_LIKE = "00001111558226";

  private final String recorded;
  private final String digits;
  private final Set<NumberDamage> damage;

  private RecordedNumber(String recorded, String digits, Set<NumberDamage> damage) {
    this.recorded = recorded;
    this.digits = digits;
    this.damage = damage;
  }

  /** Diagnoses a recorded text, whatever it is. */
  public static RecordedNumber of(String recorded) {
    String text = recorded.strip();
    if (BLANKS.matcher(text).matches()) {
      return damaged(recorded, "", BLANK);
    }
    if (EXPONENT.matcher(text).matches()) {
      return damaged(recorded, leadingDigits(text), SCIENTIFIC);
    }
    Set<NumberDamage> damage = EnumSet.noneOf(NumberDamage.class);
    String whole = FRACTION.matcher(text).replaceFirst("");
    if (whole.length() < text.length() && onlyDigits(whole)) {
      damage.add(DECIMAL_FRACTION);
      text = whole;
    }
    String joined = SEPARATOR.matcher(text).replaceAll("");
    if (joined.length() < text.length()) {
      damage.add(SEPARATORS);
    }
    if (!onlyDigits(joined)) {
      String read = asDigits(joined);
      if (!onlyDigits(read) || letters(joined) > LENGTH / 4) {
        return damaged(recorded, "", UNREADABLE);
      }
      damage.add(LETTERS);
      joined = read;
    }
    damage.addAll(ofDigits(joined));
    return new RecordedNumber(recorded, joined, damage);
  }

  private static RecordedNumber damaged(String recorded, String digits, NumberDamage damage) {
    return new RecordedNumber(recorded, digits, EnumSet.of(damage));
  }

  private static Set<NumberDamage> ofDigits(String digits) {
    if (digits.chars().allMatch(c -> c == '0')) {
      return EnumSet.of(ZERO);
    }
    return switch (digits.length()) {
      case LENGTH - 1 -> EnumSet.of(DIGIT_MISSING);
      case LENGTH + 1 -> EnumSet.of(DIGIT_EXTRA);
      case LENGTH ->
          digits.endsWith("0") ? EnumSet.of(ROUNDED) : EnumSet.noneOf(NumberDamage.class);
      default -> EnumSet.of(UNREADABLE);
    };
  }

  private static String leadingDigits(String scientific) {
    return scientific.replaceFirst("[eE].*$", "").replaceAll("[.,]", "");
  }

  private static boolean onlyDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static long letters(String text) {
    return text.chars().filter(c -> c < '0' || c > '9').count();
  }

  private static String asDigits(String text) {
    StringBuilder digits = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int found = LOOK_ALIKES.indexOf(text.charAt(i));
      if (found >= 0) {
        digits.setCharAt(i, LOOKED_LIKE.charAt(found));
      }
    }
    return digits.toString();
  }

  /** Returns the text as recorded. Personal data. */
  public String recorded() {
    return recorded;
  }

  /** Returns what happened; empty for 16 digits that show nothing. */
  public Set<NumberDamage> damage() {
    return Set.copyOf(damage);
  }

  /** Tells whether this happened. */
  public boolean has(NumberDamage what) {
    return damage.contains(what);
  }

  /**
   * Returns the 16 digits where they are certain: as recorded, or after separators or a
   * spreadsheet's fraction were taken out. Personal data.
   */
  public Optional<String> certainDigits() {
    return SIXTEEN.matcher(digits).matches() && !has(LETTERS) && !has(ZERO)
        ? Optional.of(digits)
        : Optional.empty();
  }

  /**
   * Returns the digits that can be made out, from the left, be they too few, too many or guessed
   * from letters. Personal data.
   */
  String readableDigits() {
    return digits;
  }

  /** Returns the length and what happened, never the number. */
  @Override
  public String toString() {
    return "RecordedNumber[length=" + recorded.length() + ", damage=" + damage + "]";
  }
}
