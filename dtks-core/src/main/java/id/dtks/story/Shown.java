package id.dtks.story;

import java.util.regex.Pattern;

/**
 * Makes texts that people wrote fit for print: no control codes, and no numbers and days of birth
 * unless allowed.
 */
public final class Shown {
  /** Control codes, and the invisible marks that turn text around. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+");

  /** A NIK or a family card number, however it is divided. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])(?:\\d[ .-]?){15}\\d(?![0-9A-Za-z])");

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private final boolean numbers;

  /** Makes one that leaves NIK and family card numbers whole, or masks them. */
  public Shown(boolean numbers) {
    this.numbers = numbers;
  }

  /** Returns a text on one line, its numbers masked if they are to be. */
  public String text(String written) {
    String printable = UNPRINTABLE.matcher(written).replaceAll(" ").strip();
    return numbers
        ? printable
        : NUMBER.matcher(printable).replaceAll(found -> masked(found.group()));
  }

  /**
   * Returns a birth date as recorded: no more than its year where numbers are masked, for with the
   * serial of a masked NIK the day would give the number away.
   */
  String birthDate(String recorded) {
    String printable = text(recorded);
    if (numbers) {
      return printable;
    }
    return ISO_DAY.matcher(printable).matches()
        ? printable.substring(0, 4)
        : DIGIT.matcher(printable).replaceAll("*");
  }

  private static String masked(String number) {
    String digits = NO_DIGIT.matcher(number).replaceAll("");
    return digits.substring(0, 6) + "******" + digits.substring(12);
  }
}
