package id.dtks.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the digits of a text: whole numbers, however damaged, and parts of them. */
final class NumberReader {
  /** Digits with letters that are read or typed for some; and what spreadsheets make of numbers. */
  static final Pattern NUMBER =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?=[OIl]*\\d)[\\dOIl]"
              + "(?:[.\\-/]{0,3}[\\dOIl]|[.\\-/]{0,2}\\s[\\s.\\-/]{0,2}(?=[OIl]*\\d)[\\dOIl])*"
              + "(?![A-Za-z0-9])");

  static final Pattern LETTERED =
      Pattern.compile("(?<![A-Za-z0-9])[0-9OoQDIlLZSBGgq]{15,17}(?![A-Za-z0-9])");
  static final Pattern SCIENTIFIC =
      Pattern.compile("(?<![A-Za-z0-9])(\\d)[.,](\\d{1,15})[Ee]\\+?(1[4-6])(?![A-Za-z0-9])");
  static final Pattern DECIMAL =
      Pattern.compile("(?<![A-Za-z0-9])(\\d{15,16})[.,]0{1,4}(?![A-Za-z0-9])");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s.\\-/]+");
  private static final Pattern ZEROS = Pattern.compile("0+$");
  private static final int SHORTEST_NUMBER = 15;
  private static final int LONGEST_NUMBER = 17;
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_BEGINNING = 6;
  private static final int FEWEST_DIGITS = 11;

  private final List<String> numbers = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private OptionalInt year = OptionalInt.empty();

  List<String> numbers() {
    return numbers;
  }

  List<String> parts() {
    return parts;
  }

  OptionalInt year() {
    return year;
  }

  /** Reads {@code 6.47499E+15}, of which only the first digits are to be trusted. */
  boolean scientific(MatchResult found) {
    String written = found.group(1) + found.group(2);
    int trusted = Math.min(SHORTEST_BEGINNING, written.length());
    String digits =
        written.substring(0, trusted) + ZEROS.matcher(written.substring(trusted)).replaceAll("");
    if (digits.length() >= SHORTEST_NUMBER) {
      numbers.add(digits);
    } else if (digits.length() >= SHORTEST_BEGINNING) {
      parts.add(digits);
    }
    return true;
  }

  /** Reads {@code 6474990101909001.0}. */
  boolean decimal(MatchResult found) {
    numbers.add(found.group(1));
    return true;
  }

  /** Reads a number with letters for some of its digits. */
  boolean lettered(MatchResult found) {
    boolean mostlyDigits =
        found.group().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    if (mostlyDigits) {
      RecordedDigits.of(found.group()).ifPresent(numbers::add);
    }
    return mostlyDigits;
  }

  /** Digits with separators are one number if they are as many as one has, else several. */
  boolean number(MatchResult found) {
    String text = found.group().replace('O', '0').replace('I', '1').replace('l', '1');
    if (found.group().chars().noneMatch(Character::isDigit)) {
      return false;
    }
    String digits = SEPARATOR.matcher(text).replaceAll("");
    if (digits.length() >= SHORTEST_NUMBER && digits.length() <= LONGEST_NUMBER) {
      numbers.add(digits);
      return true;
    }
    for (String chunk : text.split("\\s+", -1)) {
      chunk(SEPARATOR.matcher(chunk).replaceAll(""));
    }
    return true;
  }

  private void chunk(String digits) {
    if (digits.length() >= SHORTEST_NUMBER && digits.length() <= RecordedDigits.LONGEST) {
      numbers.add(digits);
    } else if (digits.length() >= SHORTEST_PART && digits.length() < SHORTEST_NUMBER) {
      parts.add(digits);
      int value = digits.length() == 4 ? Integer.parseInt(digits) : 0;
      if (value >= 1900 && value < 2100) {
        year = OptionalInt.of(value);
      }
    }
  }

  /** Reads all the numbers of a text, and returns what else stands in it. */
  String cutFrom(String text) {
    String rest = cut(text, SCIENTIFIC, this::scientific);
    rest = cut(rest, DECIMAL, this::decimal);
    rest = cut(rest, LETTERED, this::lettered);
    return cut(rest, NUMBER, this::number);
  }

  /** Cuts out of a text what a pattern finds and somebody uses. */
  static String cut(String text, Pattern pattern, Predicate<MatchResult> use) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder kept = new StringBuilder();
    while (matcher.find()) {
      boolean used = use.test(matcher.toMatchResult());
      matcher.appendReplacement(kept, used ? " ; " : Matcher.quoteReplacement(matcher.group()));
    }
    return matcher.appendTail(kept).toString();
  }
}
