package id.dtks.benchmarks.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A search as an operator might type it, and the invented person meant.
 *
 * @param kind the kind of noise, in lower case
 * @param text what is typed
 */
public record InventedSearch(String kind, String text, InventedPerson person) {
  /**
   * Invents searches for some of the people, of every kind as many. The same people and seed give
   * the same searches.
   *
   * @param ofEach how many of each kind
   */
  public static List<InventedSearch> of(List<InventedPerson> people, int ofEach, long seed) {
    Random random = new Random(seed);
    List<InventedSearch> all = new ArrayList<>();
    for (SearchNoise noise : SearchNoise.values()) {
      for (int made = 0; made < ofEach; ) {
        InventedPerson person = people.get(random.nextInt(people.size()));
        String text = noise.typed(person, random);
        if (!text.isEmpty()) {
          all.add(new InventedSearch(noise.name().toLowerCase(Locale.ROOT), text, person));
          made++;
        }
      }
    }
    return all;
  }

  /** Returns the kind only: all else is somebody's. */
  @Override
  public String toString() {
    return "InventedSearch[" + kind + "]";
  }
}
