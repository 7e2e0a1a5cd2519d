package id.dtks.search.internal;

import id.dtks.region.RegionCode;
import id.dtks.search.name.NameWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of the search box. What is found is cut out; the rest is a name. */
final class QueryReader {
  /** Of a longer text only so much is read. */
  static final int LONGEST_TEXT = 300;

  static final int OLDEST = 130;
  static final int FIRST_YEAR = 1800;
  static final int LAST_YEAR = 2100;

  /** The highest number of an RT or RW. */
  static final int HIGHEST_UNIT = 999;

  private static final Pattern LABEL =
      pattern(
          "\\b(?:NO\\.?\\s*)?(?:NIK|NKK|KK|KTP)\\b[\\s.:=#]*(?=[OIl]*\\d)"
              + "|\\bNAMA(?:\\s+LENGKAP)?\\s*[:=]");
  private static final Pattern RT_RW =
      pattern(
          "\\bRT\\b?[\\s.:]*0*(\\d{1,3})(?:\\s*/\\s*(?:RW\\b?[\\s.:]*)?0*(\\d{1,3})\\b|(?!\\d))"
              + "|(?<![\\w./-])(\\d{3})/(\\d{3})(?![\\w./-])");
  private static final Pattern RW = pattern("\\bRW\\b?[\\s.:]*0*(\\d{1,3})\\b");
  private static final Pattern AGE =
      pattern(
          "\\b(?:UMUR|USIA|AGED?)\\b[\\s.:=]*(\\d{1,3})(?:\\s*(?:TAHUN|THN|TH|YEARS?)\\b)?(?!\\d)"
              + "|(?<![\\d.\\-/])(\\d{1,3})\\s*(?:TAHUN|THN|TH|YEARS?)\\b(?!\\s*\\d)");
  private static final Pattern BORN =
      pattern(
          "\\b(?:TTL|TEMPAT\\s*[/,]?\\s*(?:TGL|TANGGAL)[\\s.]*LAHIR)\\b[\\s.:=]*"
              + "(?:\\p{L}[\\p{L}\\s.]{0,40},)?\\s*(?=\\d)"
              + "|\\b(?:(?:(?:TGL|TANGGAL)[\\s.]*)?(?:LAHIR|LHR)|BORN(?:\\s+ON)?)\\b[\\s.:=]*(?=\\d)");
  private static final Pattern YEAR =
      pattern(
          "\\b(?:KELAHIRAN|LAHIR|LHR|BORN(?:\\s+IN)?|TAHUN|THN|TH)\\b[\\s.:=]*"
              + "(?:(?:TAHUN|THN|TH)\\b[\\s.:]*)?((?:19|20)\\d\\d)(?![\\d\\-/.])");
  private static final Pattern DATE =
      pattern("(?<![\\d.\\-/])(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?![\\d]|[.\\-/]\\d)");
  private static final Pattern ISO_DATE =
      pattern("(?<![\\d.\\-/])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\d]|[.\\-/]\\d)");
  private static final Pattern DATE_IN_WORDS =
      pattern(
          "(?<![\\w./-])(\\d{1,2})[\\s.-]*("
              + MonthNames.expression()
              + ")[\\s.-]*(\\d{4})(?!\\d)");
  private static final Pattern MOTHER =
      pattern(
          "\\b(NAMA\\s+IBU(?:\\s+KANDUNG)?|IBU\\s+KANDUNG|IBUNYA|IBU\\s*[:=]|IBU"
              + "|MOTHER(?:'S\\s+NAME)?)(?![A-Z])[\\s:=]*([^,;\\d]+)");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final String TITLE = "IBU";

  private final Gazetteer gazetteer;
  private final Predicate<List<String>> isBorne;
  private final NumberReader digits = new NumberReader();
  private String rest;
  private NameWords mother = TypedName.NONE;
  private OptionalInt rt = OptionalInt.empty();
  private OptionalInt rw = OptionalInt.empty();
  private OptionalInt bornIn = OptionalInt.empty();
  private OptionalInt age = OptionalInt.empty();
  private @Nullable LocalDate birth;
  private Set<RegionCode> places = Set.of();

  private QueryReader(String text, Gazetteer gazetteer, Predicate<List<String>> isBorne) {
    this.rest = beginning(text);
    this.gazetteer = gazetteer;
    this.isBorne = isBorne;
  }

  /** Reads any text without places; whatever it is, something comes out. */
  static Intent read(String text) {
    return read(text, Gazetteer.NONE, words -> true);
  }

  /**
   * Reads any text; whatever it is, something comes out.
   *
   * @param gazetteer the places that may be meant
   * @param isBorne whether somebody bears some words in a row, so that they are no place
   */
  static Intent read(String text, Gazetteer gazetteer, Predicate<List<String>> isBorne) {
    return new QueryReader(text, gazetteer, isBorne).read();
  }

  private Intent read() {
    rest = LABEL.matcher(rest).replaceAll(" ");
    cut(RT_RW, this::rtAndRw);
    cut(RW, found -> set(() -> rw = unit(found.group(1))));
    cut(AGE, this::age);
    cut(YEAR, found -> set(() -> bornIn = number(found.group(1))));
    rest = BORN.matcher(rest).replaceAll(" ");
    cut(DATE_IN_WORDS, this::dateInWords);
    cut(DATE, found -> date(found.group(3), found.group(2), found.group(1)));
    cut(ISO_DATE, found -> date(found.group(1), found.group(2), found.group(3)));
    rest = digits.cutFrom(rest);
    cutMother();
    NameWords name = TypedName.without(TypedName.read(rest), this::withoutPlace);
    return new Intent(
        name,
        mother,
        digits.numbers(),
        digits.parts(),
        rt,
        rw,
        digits.year(),
        bornIn,
        age,
        Optional.ofNullable(birth),
        places);
  }

  /** Returns as much of a text as is read. */
  static String beginning(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  private boolean rtAndRw(MatchResult found) {
    boolean said = found.group(1) != null;
    rt = unit(found.group(said ? 1 : 3));
    String ofRw = found.group(said ? 2 : 4);
    if (ofRw != null) {
      rw = unit(ofRw);
    }
    return true;
  }

  private boolean age(MatchResult found) {
    OptionalInt years = number(found.group(1) == null ? found.group(2) : found.group(1));
    if (years.orElse(0) > OLDEST) {
      return false;
    }
    age = years;
    return true;
  }

  private boolean dateInWords(MatchResult found) {
    return date(found.group(3), MonthNames.number(found.group(2)), found.group(1));
  }

  private boolean date(String year, String month, String day) {
    try {
      birth = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * The word for mother is a form of address too: alone before the only name it is one, and after a
   * name or a number, or with a colon, it is not. The mother may follow who is so addressed.
   */
  private void cutMother() {
    Matcher found = MOTHER.matcher(rest);
    if (!found.find()) {
      return;
    }
    String before = rest.substring(0, found.start());
    boolean nothingBefore =
        !LETTER.matcher(before).find() && digits.numbers().isEmpty() && digits.parts().isEmpty();
    if (found.group(1).equalsIgnoreCase(TITLE) && nothingBefore) {
      rest = before + rest.substring(found.end(1));
      cutMother();
      return;
    }
    NameWords said = TypedName.read(found.group(2));
    mother = said.words().size() > 1 ? TypedName.without(said, this::withoutPlace) : said;
    rest = before + " ; " + rest.substring(found.end());
  }

  private List<String> withoutPlace(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      PlaceSign sign = from > 0 ? PlaceSign.of(words.get(from - 1)) : PlaceSign.NONE;
      boolean said = sign != PlaceSign.NONE;
      Optional<Gazetteer.Found> found = gazetteer.at(words, from, sign);
      if (found.isPresent()) {
        int end = from + found.get().words();
        if (said || !isBorne.test(words.subList(from, end))) {
          places = found.get().regions();
          List<String> others = new ArrayList<>(words.subList(0, said ? from - 1 : from));
          others.addAll(words.subList(end, words.size()));
          return others;
        }
      }
    }
    return words;
  }

  private void cut(Pattern pattern, Predicate<MatchResult> use) {
    rest = NumberReader.cut(rest, pattern, use);
  }

  private static boolean set(Runnable assignment) {
    assignment.run();
    return true;
  }

  /** Returns the number of an RT or RW; none has 0. */
  private static OptionalInt unit(String text) {
    OptionalInt number = number(text);
    return number.getAsInt() == 0 ? OptionalInt.empty() : number;
  }

  private static OptionalInt number(String text) {
    return OptionalInt.of(Integer.parseInt(text));
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }
}
