package id.dtks.benchmarks.people;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** How one name is written in two ways. */
final class Spelling {
  private record Pair(String one, String other) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("MUHAMMAD", "MOCH."),
          new Pair("SITI", "ST."),
          new Pair("NUR", "NOER"),
          new Pair("SY", "SJ"),
          new Pair("KH", "CH"),
          new Pair("U", "OE"),
          new Pair("F", "P"),
          new Pair("V", "F"),
          new Pair("Z", "J"),
          new Pair("Y", "I"),
          new Pair("DD", "D"));

  private Spelling() {}

  /** Returns the name in another spelling, or as it is if it has but one. */
  static String other(String name, RandomGenerator random) {
    List<Pair> fitting = new ArrayList<>(PAIRS);
    fitting.removeIf(pair -> !name.contains(pair.one()));
    if (fitting.isEmpty()) {
      return name;
    }
    Pair pair = fitting.get(random.nextInt(fitting.size()));
    return name.replace(pair.one(), pair.other());
  }
}
