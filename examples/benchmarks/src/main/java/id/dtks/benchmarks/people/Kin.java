package id.dtks.benchmarks.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** A member's place in the family, with the code of the civil registry (SHDK). */
enum Kin {
  HEAD("1"),
  WIFE("3"),
  CHILD("4"),
  GRANDCHILD("6"),
  PARENT("7"),
  PARENT_IN_LAW("8"),
  OTHER("9");

  private record Share(Kin kin, int weight) {}

  private static final Weighted<Share> FURTHER =
      Weighted.of(
          List.of(
              new Share(CHILD, 88),
              new Share(GRANDCHILD, 4),
              new Share(PARENT, 3),
              new Share(PARENT_IN_LAW, 3),
              new Share(OTHER, 2)),
          Share::weight);

  private final String code;

  Kin(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** Draws who else lives with a couple. */
  static Kin further(RandomGenerator random) {
    return FURTHER.draw(random).kin();
  }

  /** Draws an age that fits the age of the head's wife, or of a head without one. */
  int age(int elder, RandomGenerator random) {
    return switch (this) {
      case HEAD -> elder;
      case WIFE -> Math.max(19, elder - 6 + random.nextInt(8));
      case CHILD -> between(elder - 43, Math.min(40, elder - 17), random);
      case GRANDCHILD -> between(elder - 75, Math.min(25, elder - 38), random);
      case PARENT, PARENT_IN_LAW -> Math.min(97, elder + 18 + random.nextInt(15));
      case OTHER -> random.nextInt(70);
    };
  }

  private static int between(int least, int most, RandomGenerator random) {
    int low = Math.max(0, least);
    return low + random.nextInt(Math.max(1, most - low));
  }

  /** Draws the code of the marital status. */
  String maritalStatus(boolean couple, int age, RandomGenerator random) {
    return switch (this) {
      case HEAD -> couple ? "2" : List.of("1", "3", "4").get(random.nextInt(3));
      case WIFE -> "2";
      case PARENT, PARENT_IN_LAW -> "4";
      case CHILD, GRANDCHILD, OTHER -> age > 25 && random.nextInt(100) < 10 ? "3" : "1";
    };
  }
}
