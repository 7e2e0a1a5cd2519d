package id.dtks.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a recorded name; see {@link PersonName} for their meaning. */
record NameParts(
    List<String> words,
    List<String> titles,
    List<String> aliases,
    Optional<String> parentName,
    boolean deceased) {
  private static final Set<String> DECEASED = Set.of("ALM", "ALMH", "ALMARHUM", "ALMARHUMAH");
  private static final Set<String> ALIAS = Set.of("ALIAS", "ALS", "AKA", "@");

  /** «B.» is left out: it is as often an initial. */
  private static final Set<String> LINEAGE = Set.of("BIN", "BINTI", "BTE", "BINTE", "BT");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PUNCTUATION = Pattern.compile("([@,()/;])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  NameParts {
    words = List.copyOf(words);
    titles = List.copyOf(titles);
    aliases = List.copyOf(aliases);
  }

  static NameParts of(String recorded) {
    return new Reader().read(recorded);
  }

  /**
   * Goes through the tokens once; which list a token falls into depends on the marker before it.
   */
  private static final class Reader {
    private final List<String> name = new ArrayList<>();
    private final List<String> degrees = new ArrayList<>();
    private final List<String> parent = new ArrayList<>();
    private final List<List<String>> aliases = new ArrayList<>();
    private boolean deceased;
    private boolean afterComma;
    private List<String> target = name;
    private List<String> outside = name;

    NameParts read(String recorded) {
      for (String token : tokens(recorded)) {
        take(token);
      }
      List<String> titles = new ArrayList<>(takeLeading(name));
      takeTrailing();
      titles.addAll(degrees);
      takeLeading(parent);
      aliases.forEach(Reader::takeLeading);
      return new NameParts(
          words(name),
          titles,
          aliases.stream().map(NameParts::joined).filter(alias -> !alias.isEmpty()).toList(),
          Optional.of(joined(parent)).filter(text -> !text.isEmpty()),
          deceased);
    }

    private void take(String token) {
      String bare = token.replace(".", "");
      if (DECEASED.contains(bare)) {
        // "bin Alm. Ali" says that the parent is dead, not the person.
        deceased |= target != parent || !parent.isEmpty();
      } else if (token.equals("(")) {
        outside = target;
        newAlias();
      } else if (token.equals(")")) {
        target = outside;
      } else if (ALIAS.contains(bare)) {
        newAlias();
      } else if (LINEAGE.contains(bare) && !name.isEmpty() && target == name) {
        target = parent;
      } else if (token.equals(",") || token.equals(";") || token.equals("/")) {
        afterComma = true;
      } else if (afterComma && NameTitles.isTrailing(token, true)) {
        degrees.add(token);
      } else {
        target.add(token);
      }
    }

    private void newAlias() {
      target = new ArrayList<>();
      aliases.add(target);
    }

    private static List<String> takeLeading(List<String> tokens) {
      List<String> titles = new ArrayList<>();
      while (tokens.size() > 1 && NameTitles.isLeading(tokens.get(0))) {
        titles.add(tokens.remove(0));
      }
      return titles;
    }

    private void takeTrailing() {
      while (name.size() > 1 && NameTitles.isTrailing(name.get(name.size() - 1), false)) {
        degrees.add(0, name.remove(name.size() - 1));
      }
    }
  }

  private static String[] tokens(String recorded) {
    String decomposed = Normalizer.normalize(recorded, Normalizer.Form.NFKD);
    String plain = APOSTROPHES.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
    String upper = NameTitles.unglued(plain.toUpperCase(Locale.ROOT).strip());
    String spaced = PUNCTUATION.matcher(upper).replaceAll(" $1 ").strip();
    return spaced.isEmpty() ? new String[0] : BLANKS.split(spaced);
  }

  private static List<String> words(List<String> tokens) {
    return tokens.stream()
        .flatMap(NOT_A_WORD::splitAsStream)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String joined(List<String> tokens) {
    return String.join(" ", words(tokens));
  }
}
