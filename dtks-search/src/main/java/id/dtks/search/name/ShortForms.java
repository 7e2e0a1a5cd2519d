package id.dtks.search.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Everyday and national forms of given names, as Bill of William; {@code short-forms.txt}. */
final class ShortForms {
  private static final Map<String, Set<String>> NAMES_BY_FORM = load();

  private ShortForms() {}

  /** Tells whether both words are forms of one given name. */
  static boolean areOfOneName(SpelledWord a, SpelledWord b) {
    Set<String> names = NAMES_BY_FORM.getOrDefault(a.romanized(), Set.of());
    return !Collections.disjoint(names, NAMES_BY_FORM.getOrDefault(b.romanized(), Set.of()));
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> names = new HashMap<>();
    WordLists.forEachLine(
        "short-forms.txt",
        (name, forms) -> {
          add(names, name, name);
          forms.forEach(form -> add(names, form, name));
        });
    return names;
  }

  private static void add(Map<String, Set<String>> names, String form, String name) {
    names.computeIfAbsent(Romanization.of(form), key -> new HashSet<>()).add(name);
  }
}
