package id.dtks.search.name;

import java.util.Set;
import java.util.stream.Collectors;

/** Given names of men that their sons bear after their own; {@code names-of-men.txt}. */
final class GivenNames {
  private static final Set<String> OF_MEN =
      WordLists.headsByWord("names-of-men.txt").keySet().stream()
          .map(CommonSpelling::of)
          .collect(Collectors.toUnmodifiableSet());

  private GivenNames() {}

  /** Tells whether every word is a man's given name, in any spelling. */
  static boolean areOfMen(WeighedName name) {
    for (int i = 0; i < name.size(); i++) {
      if (!OF_MEN.contains(name.word(i).common())) {
        return false;
      }
    }
    return true;
  }
}
