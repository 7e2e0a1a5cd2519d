package id.dtks.benchmarks.speed;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.people.InventedPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What is searched for: names and NIK of some of the people, damaged as hands damage them. The same
 * city, size and seed give the same.
 *
 * @param names one in three as recorded, the others with a slip, an old spelling or a word left out
 * @param numbers each with two wrong digits
 * @param beginnings the first letters of names, two at least
 * @param odd what no search is meant for, the same few texts over and over
 */
record Workload(
    List<String> names, List<String> numbers, List<String> beginnings, List<String> odd) {
  private static final int HUGE = 100_000;
  private static final List<String> ODD =
      List.of(
          "",
          " ".repeat(HUGE),
          "s",
          "s a",
          "a b c d e f g h i j k l m n o p",
          "x".repeat(HUGE),
          "siti ".repeat(HUGE),
          "siti muhammad nur sri dwi ahmad andi agus dewi putri eka tri",
          "9".repeat(HUGE),
          "6474",
          "rt 1",
          "rw 1 2000",
          "umur 40",
          "ibu siti",
          "siti ibu siti",
          "\u0000\u0007\u001b[31m",
          "\ud83d\ude00\ud83d",
          "\u0645\u062d\u0645\u062f \u202e siti",
          ".*",
          "(a+)+$",
          "[a-z]+(",
          "name:siti AND NOT (",
          "@#!");

  private static final int DIGITS = 10;
  private static final int LETTERS = 26;
  private static final int FEWEST_TYPED = 2;

  Workload {
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
    beginnings = List.copyOf(beginnings);
    odd = List.copyOf(odd);
  }

  static Workload of(InventedCity city, int queries, long seed) {
    Random random = new Random(seed);
    List<InventedPerson> meant = sample(city, queries, random);
    return new Workload(
        meant.stream().map(person -> noisy(person.name(), random)).toList(),
        meant.stream().map(person -> twoWrong(person.nik(), random)).toList(),
        meant.stream().map(person -> beginning(person.name(), random)).toList(),
        IntStream.range(0, queries).mapToObj(i -> ODD.get(i % ODD.size())).toList());
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

  private static String beginning(String name, Random random) {
    int typed = FEWEST_TYPED + random.nextInt(Math.max(1, name.length() - FEWEST_TYPED));
    return name.substring(0, Math.min(typed, name.length()));
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
    return switch (task) {
      case NAME -> names;
      case NUMBER -> numbers;
      case TYPING -> beginnings;
      case ODD -> odd;
    };
  }
}
