package id.dtks.listing;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as lists write it. */
public final class DateCell {
  /** The day that spreadsheets count from, so chosen that it is right from March 1900 on. */
  private static final LocalDate SPREADSHEET_ORIGIN = LocalDate.of(1899, 12, 30);

  private static final int FIRST_YEAR = 1850;
  private static final int LAST_YEAR = 2199;
  private static final int MONTHS = 12;
  private static final Pattern ZEROS = Pattern.compile("[0/.: -]*0[0/.: -]*");
  private static final Pattern SMALL_FIRST =
      Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{2}|[0-9]{4})(?:[ T].*)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[/. -]([0-9]{1,2})[/. -]([0-9]{1,2})(?:[ T].*)?");
  private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:[.,]0*)?");

  private DateCell() {}

  /**
   * Reads a date from untrusted text: day first, ISO, or a spreadsheet's serial number of five
   * digits; month first only if the day cannot be a month. A time after the date is left out.
   *
   * @param usual the way the list writes its dates; another is reported, as long as it is certain
   */
  public static Checked<LocalDate> parse(String text, DateStyle usual) {
    String date = text.strip();
    if (date.isEmpty() || date.equals("-")) {
      return Checked.rejected(Finding.of(ListingFinding.DATE_MISSING));
    }
    if (ZEROS.matcher(date).matches()) {
      return Checked.rejected(Finding.of(ListingFinding.DATE_ZERO));
    }
    Matcher smallFirst = SMALL_FIRST.matcher(date);
    if (smallFirst.matches()) {
      return smallFirst.group(3).length() == 2
          ? Checked.rejected(Finding.of(ListingFinding.DATE_NO_CENTURY))
          : smallFirst(number(smallFirst, 1), number(smallFirst, 2), number(smallFirst, 3), usual);
    }
    Matcher yearFirst = YEAR_FIRST.matcher(date);
    if (yearFirst.matches()) {
      return checked(
          number(yearFirst, 1),
          number(yearFirst, 2),
          number(yearFirst, 3),
          findings(DateStyle.ISO, usual));
    }
    Matcher serial = SERIAL.matcher(date);
    return serial.matches()
        ? Checked.of(
            SPREADSHEET_ORIGIN.plusDays(number(serial, 1)), findings(DateStyle.SERIAL, usual))
        : Checked.rejected(Finding.of(ListingFinding.DATE_FORMAT));
  }

  private static Checked<LocalDate> smallFirst(int first, int second, int year, DateStyle usual) {
    boolean monthFirst = second > MONTHS && first <= MONTHS;
    return monthFirst
        ? checked(year, first, second, findings(DateStyle.MONTH_FIRST, usual))
        : checked(year, second, first, findings(DateStyle.DAY_FIRST, usual));
  }

  private static List<Finding> findings(DateStyle found, DateStyle usual) {
    if (found == DateStyle.MONTH_FIRST) {
      return List.of(Finding.of(ListingFinding.DATE_MONTH_FIRST));
    }
    return found == usual
        ? List.of()
        : List.of(Finding.of(ListingFinding.DATE_STYLE).with("style", Finding.label(found)));
  }

  private static Checked<LocalDate> checked(int year, int month, int day, List<Finding> style) {
    List<Finding> findings = new ArrayList<>(style);
    try {
      LocalDate date = LocalDate.of(year, month, day);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return Checked.of(date, findings);
      }
    } catch (DateTimeException e) {
      // No calendar has it: told below like a year that nobody lived in.
    }
    return Checked.rejected(Finding.of(ListingFinding.DATE_IMPOSSIBLE));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
