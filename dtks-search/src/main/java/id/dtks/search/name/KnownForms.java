package id.dtks.search.name;

import java.util.Map;

/**
 * Forms of one name word that no rule of spelling brings together: Moch. and Mhd. are Muhammad, St.
 * is Siti, Dg. is Daeng. The groups are data, in {@code known-forms.txt}.
 */
public final class KnownForms {
  private static final Map<String, String> MAIN_FORMS = WordLists.headsByWord("known-forms.txt");

  private KnownForms() {}

  /** Returns the main form of a word, in capitals; the word itself if it is in no group. */
  public static String main(String written) {
    String word = Folding.word(written);
    return MAIN_FORMS.getOrDefault(word, word);
  }
}
