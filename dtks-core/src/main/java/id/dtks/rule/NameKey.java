package id.dtks.rule;

import java.util.List;

/**
 * Says which names are alike: those whose words have the same key. A city that has the search
 * module passes a phonetic key; without it, names are alike if they are spelled alike.
 */
@FunctionalInterface
public interface NameKey {
  /**
   * Returns the key of a name.
   *
   * @param words upper case, without titles and marks; at least one
   */
  String of(List<String> words);

  /** Returns the key of spelling: the words joined, so that Nur Hayati is Nurhayati. */
  static NameKey spelled() {
    return words -> String.join("", words);
  }
}
