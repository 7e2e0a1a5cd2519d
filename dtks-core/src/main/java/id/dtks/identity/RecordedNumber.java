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

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A 16-digit number (a NIK or a family card number) as a list recorded it, with a diagnosis of what
 * happened to it. Tells the number that was meant only where that is certain; {@link NikRepair}
 * guesses at the others.
 */
public final class RecordedNumber {
  /** How many digits the number should have. */
  static final int LENGTH = 16;

  private static final int MOST_LETTERS = 4;
  private static final Pattern SIXTEEN = Pattern.compile("[0-9]{16}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}'‘’`.–-]*");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Z}'‘’`.,/_–-]");
  private static final Pattern WITH_FRACTION = Pattern.compile("([0-9]+)[.,]0{1,2}");
  private static final Pattern EXPONENT = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{2}");

  /** What a spreadsheet makes of the six digits that scientific notation leaves. */
  private static final String LOST_DIGITS = "0000000";

  private final String recorded;
  private final String joined;
  private final Set<NumberDamage> damage;

  private RecordedNumber(String recorded, String joined, Set<NumberDamage> damage) {
    this.recorded = recorded;
    this.joined = joined;
    this.damage = Collections.unmodifiableSet(damage);
  }

  /** Diagnoses a recorded text, whatever it is. */
  public static RecordedNumber of(String recorded) {
    String text = recorded.strip();
    if (SIXTEEN.matcher(text).matches()) {
      return new RecordedNumber(recorded, text, ofDigits(text)); // the usual case, so the quick one
    }
    if (BLANKS.matcher(text).matches()) {
      return new RecordedNumber(recorded, "", EnumSet.of(BLANK));
    }
    if (EXPONENT.matcher(text).matches()) {
      return new RecordedNumber(recorded, "", EnumSet.of(SCIENTIFIC));
    }
    Set<NumberDamage> damage = EnumSet.noneOf(NumberDamage.class);
    Matcher withFraction = WITH_FRACTION.matcher(text);
    if (withFraction.matches()) {
      damage.add(DECIMAL_FRACTION);
      text = withFraction.group(1);
    }
    String joined = SEPARATOR.matcher(text).replaceAll("");
    if (joined.length() < text.length()) {
      damage.add(SEPARATORS);
    }
    long letters = joined.chars().filter(c -> c < '0' || c > '9').count();
    if (letters > MOST_LETTERS || !LookAlikes.canBeDigits(joined)) {
      return new RecordedNumber(recorded, "", EnumSet.of(UNREADABLE));
    }
    if (letters > 0) {
      damage.add(LETTERS);
    }
    damage.addAll(ofDigits(LookAlikes.asDigits(joined)));
    return new RecordedNumber(recorded, joined, damage);
  }

  private static Set<NumberDamage> ofDigits(String digits) {
    if (digits.chars().allMatch(c -> c == '0')) {
      return EnumSet.of(ZERO);
    }
    return switch (digits.length()) {
      case LENGTH - 1 -> EnumSet.of(DIGIT_MISSING);
      case LENGTH + 1 -> EnumSet.of(DIGIT_EXTRA);
      case LENGTH -> ofSixteen(digits);
      default -> EnumSet.of(UNREADABLE);
    };
  }

  private static Set<NumberDamage> ofSixteen(String digits) {
    if (digits.endsWith(LOST_DIGITS)) {
      return EnumSet.of(SCIENTIFIC);
    }
    return digits.endsWith("0") ? EnumSet.of(ROUNDED) : EnumSet.noneOf(NumberDamage.class);
  }

  /** Returns the text as recorded. Personal data. */
  public String recorded() {
    return recorded;
  }

  /** Returns what happened; empty for 16 digits that show nothing. */
  public Set<NumberDamage> damage() {
    return damage;
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
    return SIXTEEN.matcher(joined).matches() && !has(ZERO) && !has(SCIENTIFIC)
        ? Optional.of(joined)
        : Optional.empty();
  }

  /** Returns digits and look-alike letters without separators; empty if there is no reading it. */
  String joined() {
    return joined;
  }

  /** Returns the length and what happened, never the number. */
  @Override
  public String toString() {
    return "RecordedNumber[length=" + recorded.length() + ", damage=" + damage + "]";
  }
}
