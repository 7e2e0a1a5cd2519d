package id.dtks.search.internal;

import id.dtks.search.name.NameWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of the search box. What is found is cut out; the rest is a name. */
final class QueryReader {
  private static final int LONGEST_TEXT = 300;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 40;

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:NO\\.?\\s*)?(?:NIK|NKK|KK|KTP)\\b[\\s.:=#]*(?=[\\dOIl])", ignoreCase());
  private static final Pattern RT_RW =
      Pattern.compile(
          "\\bRT\\b?[\\s.:]*0*(\\d{1,3})(?:\\s*/\\s*(?:RW\\b?[\\s.:]*)?0*(\\d{1,3}))?\\b",
          ignoreCase());
  private static final Pattern RW =
      Pattern.compile("\\bRW\\b?[\\s.:]*0*(\\d{1,3})\\b", ignoreCase());
  private static final Pattern DATE =
      Pattern.compile("(?<![\\d.\\-/])(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?![\\d]|[.\\-/]\\d)");
  private static final Pattern ISO_DATE =
      Pattern.compile("(?<![\\d.\\-/])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\d]|[.\\-/]\\d)");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![A-Za-z0-9])[\\dOIl](?:[\\s.\\-/]{0,3}[\\dOIl])*(?![A-Za-z0-9])");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s.\\-/]+");
  private static final int SHORTEST_PART = 4;

  private String rest;
  private final List<String> numbers = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private OptionalInt rt = OptionalInt.empty();
  private OptionalInt rw = OptionalInt.empty();
  private OptionalInt year = OptionalInt.empty();
  private @Nullable LocalDate birth;

  private QueryReader(String text) {
    rest = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  /** Reads any text; whatever it is, something comes out. */
  static Intent read(String text) {
    return new QueryReader(text).read();
  }

  private Intent read() {
    rest = LABEL.matcher(rest).replaceAll(" ");
    cut(
        RT_RW,
        found -> {
          rt = OptionalInt.of(Integer.parseInt(found.group(1)));
          if (found.group(2) != null) {
            rw = OptionalInt.of(Integer.parseInt(found.group(2)));
          }
          return true;
        });
    cut(
        RW,
        found -> {
          rw = OptionalInt.of(Integer.parseInt(found.group(1)));
          return true;
        });
    cut(DATE, found -> date(found.group(3), found.group(2), found.group(1)));
    cut(ISO_DATE, found -> date(found.group(1), found.group(2), found.group(3)));
    cut(NUMBER, this::number);
    List<String> name =
        NameWords.read(rest).words().stream()
            .filter(word -> !Character.isDigit(word.charAt(0)))
            .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
            .limit(MOST_WORDS)
            .toList();
    return new Intent(name, numbers, parts, rt, rw, year, Optional.ofNullable(birth));
  }

  private boolean date(String year, String month, String day) {
    try {
      birth = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Digits with separators are one number if they are as many as one has, else several. */
  private boolean number(MatchResult found) {
    String text = found.group().replace('O', '0').replace('I', '1').replace('l', '1');
    if (found.group().chars().noneMatch(Character::isDigit)) {
      return false;
    }
    String digits = SEPARATOR.matcher(text).replaceAll("");
    if (digits.length() >= 15 && digits.length() <= 17) {
      numbers.add(digits);
      return true;
    }
    for (String chunk : text.split("\\s+", -1)) {
      chunk(SEPARATOR.matcher(chunk).replaceAll(""));
    }
    return true;
  }

  private void chunk(String digits) {
    if (digits.length() >= 15 && digits.length() <= RecordedDigits.LONGEST) {
      numbers.add(digits);
    } else if (digits.length() >= SHORTEST_PART && digits.length() < 15) {
      parts.add(digits);
      int value = digits.length() == 4 ? Integer.parseInt(digits) : 0;
      if (value >= 1900 && value < 2100) {
        year = OptionalInt.of(value);
      }
    }
  }

  private void cut(Pattern pattern, java.util.function.Predicate<MatchResult> use) {
    Matcher matcher = pattern.matcher(rest);
    StringBuilder kept = new StringBuilder();
    while (matcher.find()) {
      boolean used = use.test(matcher.toMatchResult());
      matcher.appendReplacement(kept, used ? " " : Matcher.quoteReplacement(matcher.group()));
    }
    rest = matcher.appendTail(kept).toString();
  }

  private static int ignoreCase() {
    return Pattern.CASE_INSENSITIVE;
  }
}
