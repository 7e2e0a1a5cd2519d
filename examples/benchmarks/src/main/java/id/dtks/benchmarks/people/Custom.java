package id.dtks.benchmarks.people;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How a family names its members: what stands before the given names, and a clan's name after.
 *
 * @param weight how many families of a hundred do so
 */
record Custom(int weight, List<String> beforeMen, List<String> beforeWomen, List<String> clans) {
  private static final List<String> NOTHING = List.of();

  /** Given names alone, as in most of the country. */
  private static final Custom PLAIN = new Custom(76, NOTHING, NOTHING, NOTHING);

  private static final Custom BUGIS =
      new Custom(10, List.of("ANDI", "DAENG"), List.of("ANDI", "BESSE"), NOTHING);

  private static final Custom KUTAI =
      new Custom(3, List.of("AJI", "AWANG"), List.of("AJI", "DAYANG"), NOTHING);

  private static final Custom BANJAR =
      new Custom(2, List.of("GUSTI"), List.of("GUSTI", "ANTUNG"), NOTHING);

  private static final Custom BALINESE =
      new Custom(
          3,
          List.of("I WAYAN", "I MADE", "I NYOMAN", "I KETUT", "I GEDE", "I PUTU", "I KADEK"),
          List.of("NI WAYAN", "NI MADE", "NI NYOMAN", "NI KETUT", "NI PUTU", "NI KADEK"),
          NOTHING);

  private static final Custom BATAK =
      new Custom(
          3,
          NOTHING,
          NOTHING,
          List.of("SINAGA", "SIREGAR", "NASUTION", "HARAHAP", "SIMANJUNTAK", "TOBING", "GINTING"));

  private static final Custom TORAJA =
      new Custom(3, NOTHING, NOTHING, List.of("PASOLANG", "TANDI", "SAMPE", "RANTE", "SARIRA"));

  private static final Weighted<Custom> ALL =
      Weighted.of(List.of(PLAIN, BUGIS, KUTAI, BANJAR, BALINESE, BATAK, TORAJA), Custom::weight);

  static Custom draw(RandomGenerator random) {
    return ALL.draw(random);
  }

  /** Returns what stands before a name, empty if nothing does. */
  String before(Sex sex, RandomGenerator random) {
    return any(sex == Sex.L ? beforeMen : beforeWomen, random);
  }

  /** Returns the name of a clan, empty if this custom has none. */
  String clan(RandomGenerator random) {
    return any(clans, random);
  }

  private static String any(List<String> words, RandomGenerator random) {
    return words.isEmpty() ? "" : words.get(random.nextInt(words.size()));
  }
}
