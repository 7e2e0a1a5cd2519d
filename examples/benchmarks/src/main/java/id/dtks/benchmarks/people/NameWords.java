package id.dtks.benchmarks.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The words Indonesian names are made of, drawn as often as they occur. */
final class NameWords {
  private record Word(String text, String sex, int weight) {}

  private final Weighted<Word> ofMen;
  private final Weighted<Word> ofWomen;

  NameWords() {
    List<Word> all = PackedList.rows("names.csv").stream().map(NameWords::word).toList();
    ofMen = fitting(all, Sex.L);
    ofWomen = fitting(all, Sex.P);
  }

  /** Returns a word that a person of this sex may bear, in upper case. */
  String draw(Sex sex, RandomGenerator random) {
    return (sex == Sex.L ? ofMen : ofWomen).draw(random).text();
  }

  private static Word word(Map<String, String> row) {
    return new Word(
        row.getOrDefault("token", "").toUpperCase(Locale.ROOT),
        row.getOrDefault("sex", ""),
        Integer.parseInt(row.getOrDefault("weight", "1")));
  }

  private static Weighted<Word> fitting(List<Word> all, Sex sex) {
    List<Word> some =
        all.stream().filter(w -> w.sex().equals("B") || w.sex().equals(sex.name())).toList();
    return Weighted.of(some, Word::weight);
  }
}
