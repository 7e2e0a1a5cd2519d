package id.dtks.benchmarks.speed;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.people.InventedPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is searched for: names and NIK of some of the people, damaged as hands damage them. The same
 * city, size and seed give the same.
 *
 * @param names one in three as recorded, the others with a slip, an old spelling or a word left out
 * @param numbers each with two wrong digits
 */
record Workload(List<String> names, List<String> numbers) {
  private static final int DIGITS = 10;
  private static final int LETTERS = 26;

  Workload {
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
  }

  static Workload of(InventedCity city, int queries, long seed) {
    Random random = new Random(seed);
    List<InventedPerson> meant = sample(city, queries, random);
    return new Workload(
        meant.stream().map(person -> noisy(person.name(), random)).toList(),
        meant.stream().map(person -> twoWrong(person.nik(), random)).toList());
  }

  /** Draws people so that all are as likely (reservoir sampling, Vitter's algorithm R). */
  private static List<InventedPerson> sample(InventedCity city, int size, Random random) {
    List<InventedPerson> sample = new ArrayList<>(size);
    int[] seen = new int[1];
    city.forEachHousehold(
        household -> {
          for (InventedPerson person : household) {
            int place = random.nextInt(++seen[0]);
            if (sample.size() < size) {
              sample.add(person);
            } else if (place < size) {
              sample.set(place, person);
            }
          }
        });
    return sample;
  }

  private static String noisy(String name, Random random) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> name;
      case 2 -> name.replace("U", "OE").replace("Y", "J");
      case 3 -> withoutAWord(name, random);
      default -> slipped(name, random);
    };
  }

  private static String withoutAWord(String name, Random random) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    if (words.size() > 1) {
      words.remove(random.nextInt(words.size()));
    }
    return String.join(" ", words);
  }

  private static String slipped(String name, Random random) {
    int at = random.nextInt(name.length());
    char letter = (char) ('A' + random.nextInt(LETTERS));
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + letter + name.substring(at + 1);
      case 1 -> name.substring(0, at) + letter + name.substring(at);
      default -> name.length() > 3 ? name.substring(0, at) + name.substring(at + 1) : name;
    };
  }

  private static String twoWrong(String nik, Random random) {
    int first = random.nextInt(nik.length());
    int second = (first + 1 + random.nextInt(nik.length() - 1)) % nik.length();
    return otherDigit(otherDigit(nik, first, random), second, random);
  }

  private static String otherDigit(String nik, int at, Random random) {
    int digit = (nik.charAt(at) - '0' + 1 + random.nextInt(DIGITS - 1)) % DIGITS;
    return nik.substring(0, at) + digit + nik.substring(at + 1);
  }

  List<String> of(Finder.Task task) {
    return task == Finder.Task.NAME ? names : numbers;
  }
}
