package id.dtks.benchmarks.quality;

import id.dtks.benchmarks.quality.LetterSlips.Words;
import id.dtks.search.name.KnownForms;
import id.dtks.search.name.NameWords;
import id.dtks.search.name.OldSpelling;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the kind of noise of a search, which no real search does, and counts the slips of that kind
 * between what was typed and what is recorded of somebody. It weighs all slips alike.
 */
final class Oracle {
  /** Nobody who is further away than this is meant. */
  static final int MOST = 6;

  /** A fact beside the name that is recorded otherwise counts as so many slips. */
  private static final int OTHER_FACT = 3;

  /** A number that was not recorded so that it can be read, but has the date of birth in it. */
  private static final int BIRTH_ONLY = 4;

  private static final int SHORTEST_NUMBER = 12;
  private static final int WHOLE = 15;
  private static final Pattern FACT = Pattern.compile("(?i)\\s+(?:(?:RT|LAHIR)\\b[. ]*)?(\\d.*)$");
  private static final Pattern APART = Pattern.compile("[ .,]+");

  private final NoisyQuery query;
  private final List<String> words;
  private final String fact;
  private final String digits;

  Oracle(NoisyQuery query) {
    this.query = query;
    Matcher found = FACT.matcher(query.text());
    boolean hasFact = query.group() == NoisyQuery.Group.NAME_AND_FACT && found.find();
    fact = hasFact ? found.group(1) : "";
    String name = hasFact ? query.text().substring(0, found.start()) : query.text();
    words =
        query.kind().equals("title")
            ? NameWords.read(name).words()
            : Arrays.stream(APART.split(name.toUpperCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    digits = digits(query.text());
  }

  private static String digits(String text) {
    String bare = text.replaceFirst("\\.0$", "").replaceAll("\\D", "");
    return bare.length() == 17 && text.endsWith(".0") ? bare.substring(0, 16) : bare;
  }

  /** Returns the slips, more than the limit if they are too many. */
  int slips(Recorded person, int limit) {
    return switch (query.group()) {
      case NAME -> name(person.words(), limit);
      case NAME_AND_FACT -> nameAndFact(person, limit);
      case NIK -> nik(person, limit);
      case FAMILY_CARD -> person.card().equals(digits) ? 0 : limit + 1;
    };
  }

  /** Tells whether somebody bears exactly what was typed, and is first by that. */
  boolean isNamed(Recorded person) {
    return query.group() == NoisyQuery.Group.NAME && person.words().equals(words);
  }

  private int name(List<String> recorded, int limit) {
    return switch (query.kind()) {
      case "exact", "title" -> is(words.equals(recorded), limit);
      case "order", "mixed" -> LetterSlips.inAnyOrder(words, recorded, limit);
      case "join", "split" -> is(String.join("", words).equals(String.join("", recorded)), limit);
      case "drop" -> dropped(recorded, limit);
      case "initial", "abbrev" -> inOrder(recorded, limit, Oracle::shortened);
      case "oldspell" -> inOrder(recorded, limit, Oracle::old);
      case "prefix" -> cutShort(recorded, limit);
      default -> inOrder(recorded, limit, LetterSlips::between);
    };
  }

  private static int is(boolean fits, int limit) {
    return fits ? 0 : limit + 1;
  }

  private int inOrder(List<String> recorded, int limit, Words each) {
    return LetterSlips.inOrder(words, recorded, limit, each);
  }

  private int dropped(List<String> recorded, int limit) {
    int met = 0;
    for (String word : recorded) {
      met += met < words.size() && word.equals(words.get(met)) ? 1 : 0;
    }
    return met == words.size() ? recorded.size() - met : limit + 1;
  }

  private static int shortened(String typed, String recorded, int limit) {
    boolean initial = typed.length() == 1 && recorded.startsWith(typed);
    boolean sameName = KnownForms.main(typed).equals(KnownForms.main(recorded));
    return initial || sameName ? 0 : LetterSlips.between(typed, recorded, limit);
  }

  private static int old(String typed, String recorded, int limit) {
    int slips = LetterSlips.between(typed, recorded, limit);
    String modern = OldSpelling.modern(recorded);
    for (String form : OldSpelling.forms(typed)) {
      slips = Math.min(slips, LetterSlips.between(form, modern, limit));
    }
    return slips;
  }

  private int cutShort(List<String> recorded, int limit) {
    int last = words.size() - 1;
    boolean begins =
        recorded.size() == words.size()
            && recorded.subList(0, last).equals(words.subList(0, last))
            && recorded.get(last).startsWith(words.get(last));
    return is(begins, limit);
  }

  private int nameAndFact(Recorded person, int limit) {
    int fewer = Math.max(0, person.words().size() - words.size());
    List<String> recorded =
        query.kind().equals("name_nik4")
            ? person.words().subList(0, person.words().size() - fewer)
            : person.words();
    int slips = inOrder(recorded, limit, LetterSlips::between);
    return slips > limit || hasFact(person) ? slips : slips + OTHER_FACT;
  }

  private boolean hasFact(Recorded person) {
    return switch (query.kind()) {
      case "name_rt" ->
          person
              .hit()
              .rt()
              .filter(rt -> Integer.parseInt(rt) == Integer.parseInt(fact))
              .isPresent();
      case "name_year" ->
          person.hit().birthYear().filter(year -> year == Integer.parseInt(fact)).isPresent();
      case "name_birth" ->
          person.birth().filter(date -> ways(date).contains(fact.replace('/', '-'))).isPresent();
      default -> person.nik().endsWith(fact);
    };
  }

  private static List<String> ways(LocalDate date) {
    return List.of("dd-MM-uuuu", "d-M-uuuu", "uuuu-MM-dd").stream()
        .map(way -> DateTimeFormatter.ofPattern(way, Locale.ROOT).format(date))
        .collect(Collectors.toList());
  }

  private int nik(Recorded person, int limit) {
    String recorded = person.nik().replaceAll("[ .\\-]", "");
    if (recorded.length() < SHORTEST_NUMBER) {
      boolean born = digits.length() >= WHOLE && person.birth().filter(this::isInNik).isPresent();
      return born ? BIRTH_ONLY : limit + 1;
    }
    int length = Math.min(digits.length(), recorded.length());
    return switch (query.kind()) {
      case "nik_prefix" -> LetterSlips.between(digits, recorded.substring(0, length), limit);
      case "nik_suffix" ->
          LetterSlips.between(digits, recorded.substring(recorded.length() - length), limit);
      default -> LetterSlips.between(digits, recorded, limit);
    };
  }

  private boolean isInNik(LocalDate birth) {
    String man = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT).format(birth);
    String woman = birth.getDayOfMonth() + 40 + man.substring(2);
    return digits.contains(man) || digits.contains(woman);
  }
}
