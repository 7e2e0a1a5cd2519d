package id.dtks.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a region as somebody wrote it, ready to be compared: upper-case words without marks,
 * and the kind of region where a leading word tells it.
 *
 * @param kind what the leading word says the region is
 * @param words the other words
 */
record RegionName(Optional<Kind> kind, List<String> words) {

  /** What a region can be called beside its name. */
  enum Kind {
    PROVINCE,
    REGENCY,
    CITY,
    DISTRICT,
    WARD,
    VILLAGE
  }

  private static final Map<RegionLevel, Map<String, Kind>> KIND_WORDS =
      Map.of(
          RegionLevel.PROVINCE,
          Map.of(
              "PROVINSI", Kind.PROVINCE,
              "PROPINSI", Kind.PROVINCE,
              "PROV", Kind.PROVINCE,
              "PROP", Kind.PROVINCE),
          RegionLevel.REGENCY,
          Map.of(
              "KABUPATEN", Kind.REGENCY,
              "KAB", Kind.REGENCY,
              "KOTA", Kind.CITY,
              "KOTAMADYA", Kind.CITY,
              "KODYA", Kind.CITY),
          RegionLevel.DISTRICT,
          Map.of(
              "KECAMATAN", Kind.DISTRICT,
              "KEC", Kind.DISTRICT,
              "DISTRIK", Kind.DISTRICT),
          RegionLevel.VILLAGE,
          Map.of(
              "KELURAHAN", Kind.WARD,
              "KEL", Kind.WARD,
              "DESA", Kind.VILLAGE,
              "DS", Kind.VILLAGE));

  private static final Set<String> ADMINISTRATIVE = Set.of("ADMINISTRASI", "ADM");

  RegionName {
    words = List.copyOf(words);
  }

  /** Reads a name of that level; a kind word that stands alone is the name itself. */
  static RegionName of(RegionLevel level, String text) {
    List<String> words = words(text);
    @Nullable Kind kind =
        words.size() > 1 ? KIND_WORDS.getOrDefault(level, Map.of()).get(words.get(0)) : null;
    if (kind == null) {
      return new RegionName(Optional.empty(), words);
    }
    // "Kota Administrasi Jakarta Selatan" is Jakarta Selatan to everybody.
    int skipped = words.size() > 2 && ADMINISTRATIVE.contains(words.get(1)) ? 2 : 1;
    return new RegionName(Optional.of(kind), words.subList(skipped, words.size()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder(12);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toUpperCase(c));
      } else if (c != '\'' && c != '’' && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /**
   * Returns the words written as one, so that {@code Lok Tuan} and {@code LOKTUAN} are the same.
   */
  String joined() {
    return words.size() == 1 ? words.get(0) : String.join("", words);
  }

  /** Tells whether each word of the one is the same word of the other, or short for it. */
  boolean isShortFor(RegionName other) {
    if (words.size() != other.words.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!isSameOrShort(words.get(i), other.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSameOrShort(String one, String other) {
    return one.length() == other.length()
        ? one.equals(other)
        : one.length() < other.length() ? abbreviates(one, other) : abbreviates(other, one);
  }

  /** Tells whether the shorter is made of consonants of the longer, from its first on: BTG, GN. */
  private static boolean abbreviates(String shorter, String longer) {
    if (shorter.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < shorter.length(); i++) {
      char letter = shorter.charAt(i);
      at = isVowel(letter) ? 0 : longer.indexOf(letter, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVowel(char letter) {
    return "AEIOU".indexOf(letter) >= 0;
  }
}
