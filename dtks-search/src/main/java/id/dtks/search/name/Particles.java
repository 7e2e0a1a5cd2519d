package id.dtks.search.name;

import java.util.Set;

/** Words that join others to a name and are left out as often as not: al, bin, de, van. */
final class Particles {
  private static final Set<String> WORDS =
      Set.of(
          "AL", "EL", "UL", "UR", "ED", "AD", "AR", "AS", "ASH", "AZ", "ET", "BIN", "BEN", "IBN",
          "IBNU", "BINTI", "BINT", "BINTE", "BT", "BTE", "OULD", "UD", "DE", "LA", "LE", "LES",
          "LAS", "LOS", "DEL", "DELLA", "DI", "DA", "DO", "DOS", "DAS", "DU", "DES", "VAN", "VON",
          "DER", "DEN", "TER", "TEN", "ZU", "ZUR", "VOM", "I", "AP", "OF", "THE", "JR", "SR", "II",
          "III");

  private Particles() {}

  /** Tells whether a folded word only joins others. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
