package id.dtks.benchmarks.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * What becomes of a name between an ear and the keys of a search box. Each slip returns what is
 * typed, and an empty text where it does not fit the name.
 */
final class NameSlips {
  private static final String[] KEYBOARD = {"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"};

  /** A form of a word and another, as people write them. */
  private record Form(String word, String other) {}

  private static final List<Form> ABBREVIATIONS =
      List.of(
          new Form("MUHAMMAD", "MUH."),
          new Form("MUHAMMAD", "M."),
          new Form("MUHAMMAD", "MOCH."),
          new Form("MUHAMMAD", "MHD"),
          new Form("MUHAMMAD", "MOHAMMAD"),
          new Form("AHMAD", "ACHMAD"),
          new Form("AHMAD", "A."),
          new Form("SITI", "ST."),
          new Form("SITI", "S."),
          new Form("SITI", "SITTI"),
          new Form("ABDUL", "ABD."),
          new Form("NUR", "NOER"),
          new Form("ANDI", "A."),
          new Form("DAENG", "DG."),
          new Form("WAYAN", "WYN"),
          new Form("NYOMAN", "NYM"));

  private static final List<Form> SOUNDS =
      List.of(
          new Form("F", "P"),
          new Form("V", "F"),
          new Form("Z", "S"),
          new Form("Z", "J"),
          new Form("SY", "S"),
          new Form("KH", "H"),
          new Form("Y", "I"),
          new Form("I", "Y"),
          new Form("U", "O"),
          new Form("E", "I"),
          new Form("AI", "AE"),
          new Form("Q", "K"),
          new Form("MM", "M"),
          new Form("AH", "A"),
          new Form("T", "TH"),
          new Form("D", "DH"),
          new Form("L", "LL"),
          new Form("S", "SS"));

  private static final List<Form> OLD_SIGNS =
      List.of(new Form("U", "OE"), new Form("J", "DJ"), new Form("C", "TJ"), new Form("Y", "J"));

  private NameSlips() {}

  static String abbreviated(String name, RandomGenerator random) {
    List<Form> fitting = new ArrayList<>(ABBREVIATIONS);
    List<String> words = words(name);
    fitting.removeIf(form -> !words.contains(form.word()));
    if (fitting.isEmpty() || words.size() == 1) {
      return "";
    }
    Form form = any(fitting, random);
    words.set(words.indexOf(form.word()), form.other());
    return String.join(" ", words);
  }

  /** One sound is written as another, or two are. */
  static String misheard(String name, RandomGenerator random) {
    String once = respelled(name, SOUNDS, random);
    String twice = random.nextInt(100) < 40 ? respelled(once, SOUNDS, random) : once;
    return twice.isEmpty() ? once : twice;
  }

  /** All signs of a spelling before 1972 that the name has room for, each in a word of its own. */
  static String oldSpelled(String name, RandomGenerator random) {
    String old = respelled(name, OLD_SIGNS, random);
    String older = random.nextInt(100) < 50 ? respelled(old, OLD_SIGNS, random) : old;
    return older.isEmpty() ? old : older;
  }

  private static String respelled(String name, List<Form> forms, RandomGenerator random) {
    List<Form> fitting = new ArrayList<>(forms);
    fitting.removeIf(form -> !name.contains(form.word()));
    if (fitting.isEmpty()) {
      return "";
    }
    Form form = any(fitting, random);
    int at = name.indexOf(form.word());
    int next = name.indexOf(form.word(), at + 1);
    at = next >= 0 && random.nextBoolean() ? next : at;
    return name.substring(0, at) + form.other() + name.substring(at + form.word().length());
  }

  /** A word of three or more is left out, the last more often than another. */
  static String dropped(String name, RandomGenerator random) {
    List<String> words = words(name);
    if (words.size() < 3) {
      return "";
    }
    words.remove(random.nextInt(100) < 40 ? words.size() - 1 : random.nextInt(words.size()));
    return String.join(" ", words);
  }

  static String initialed(String name, RandomGenerator random) {
    List<String> words = words(name);
    if (words.size() < 2) {
      return "";
    }
    int at = random.nextInt(words.size());
    words.set(at, words.get(at).charAt(0) + (random.nextBoolean() ? "." : ""));
    return String.join(" ", words);
  }

  static String joined(String name, RandomGenerator random) {
    List<String> words = words(name);
    if (words.size() < 2) {
      return "";
    }
    int at = random.nextInt(words.size() - 1);
    words.set(at, words.get(at) + words.remove(at + 1));
    return String.join(" ", words);
  }

  static String reordered(String name, RandomGenerator random) {
    List<String> words = words(name);
    if (words.size() < 2) {
      return "";
    }
    Collections.shuffle(words, new Random(random.nextLong()));
    String reordered = String.join(" ", words);
    return reordered.equals(name) ? "" : reordered;
  }

  /** The last word is not typed to its end. */
  static String cutShort(String name, RandomGenerator random) {
    int last = name.length() - name.lastIndexOf(' ') - 1;
    return last < 5 ? "" : name.substring(0, name.length() - 1 - random.nextInt(last - 3));
  }

  static String split(String name, RandomGenerator random) {
    List<String> words = words(name);
    int at = random.nextInt(words.size());
    String word = words.get(at);
    if (word.length() < 6) {
      return "";
    }
    int cut = 3 + random.nextInt(word.length() - 5);
    words.set(at, word.substring(0, cut) + " " + word.substring(cut));
    return String.join(" ", words);
  }

  /** Returns one word of the name, or two, from the first on. */
  static String beginning(String name, RandomGenerator random) {
    List<String> words = words(name);
    int some = random.nextInt(100) < 70 ? 1 : 2;
    return String.join(" ", words.subList(0, Math.min(some, words.size())));
  }

  /** Returns the name as it is, or a third of the time with a slip. */
  static String perhapsMistyped(String name, RandomGenerator random) {
    String typed = random.nextInt(3) == 0 ? mistyped(name, random) : name;
    return typed.isEmpty() ? name : typed;
  }

  /** One slip of the hand in one of the words: a letter swapped, wrong, missing or too many. */
  static String mistyped(String name, RandomGenerator random) {
    int at = random.nextInt(name.length());
    char letter = name.charAt(at);
    if (name.length() < 4
        || at == name.length() - 1
        || letter == ' '
        || name.charAt(at + 1) == ' ') {
      return "";
    }
    String before = name.substring(0, at);
    String after = name.substring(at + 1);
    String typed =
        switch (random.nextInt(5)) {
          case 0 -> before + after.charAt(0) + letter + after.substring(1);
          case 1 -> before + neighbor(letter, random) + after;
          case 2 -> before + after;
          case 3 -> before + letter + letter + after;
          default -> before + letter + neighbor(letter, random) + after;
        };
    return typed.equals(name) ? "" : typed;
  }

  /** Returns a key beside a letter's. */
  private static char neighbor(char letter, RandomGenerator random) {
    for (String keys : KEYBOARD) {
      int at = keys.indexOf(letter);
      if (at >= 0) {
        int beside = at == 0 || (at < keys.length() - 1 && random.nextBoolean()) ? 1 : -1;
        return keys.charAt(at + beside);
      }
    }
    return 'A';
  }

  private static List<String> words(String name) {
    return new ArrayList<>(Arrays.asList(name.split(" ", -1)));
  }

  private static <T> T any(List<T> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }
}
