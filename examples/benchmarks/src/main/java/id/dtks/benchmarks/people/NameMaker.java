package id.dtks.benchmarks.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Invents names. */
final class NameMaker {
  private record Length(int words, int weight) {}

  private static final Weighted<Length> LENGTHS =
      Weighted.of(
          List.of(new Length(1, 20), new Length(2, 51), new Length(3, 26), new Length(4, 3)),
          Length::weight);

  private final NameWords words = new NameWords();
  private final RandomGenerator random;

  NameMaker(RandomGenerator random) {
    this.random = random;
  }

  /** Returns a name; the clan is the family's, empty for none. */
  String name(Sex sex, Custom custom, String clan) {
    Set<String> name = new LinkedHashSet<>();
    String before = custom.before(sex, random);
    if (!before.isEmpty()) {
      name.add(before);
    }
    int length = LENGTHS.draw(random).words();
    while (name.size() < length || name.size() < (before.isEmpty() ? 1 : 2)) {
      name.add(words.draw(sex, random));
    }
    if (!clan.isEmpty()) {
      name.add(clan);
    }
    return String.join(" ", name);
  }

  /** Returns the name of a woman of any family. */
  String ofSomeWoman() {
    Custom custom = Custom.draw(random);
    return name(Sex.P, custom, custom.clan(random));
  }
}
