package id.dtks.story;

import java.util.regex.Pattern;

/** Makes texts that people wrote fit for print: no control codes, and no numbers unless allowed. */
public final class Shown {
  /** Control codes, and the invisible marks that turn text around. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+");

  /** A NIK or a family card number, however it is divided. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])(?:\\d[ .-]?){15}\\d(?![0-9A-Za-z])");

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

  private static String masked(String number) {
    String digits = NO_DIGIT.matcher(number).replaceAll("");
    return digits.substring(0, 6) + "******" + digits.substring(12);
  }
}
