package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.feed.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nobody is passed over who would have been found: no name gains more than was foretold. */
final class NameBoundsProperties {
  private static final double ROUNDING = 1e-6;
  private static final List<String> WORDS =
      List.of(
          "SITI",
          "AMINAH",
          "NUR",
          "HAYATI",
          "NURHAYATI",
          "ABDUL",
          "RAHMAN",
          "ABDULRAHMAN",
          "M",
          "MUHAMMAD",
          "MOCHAMAD",
          "A",
          "SUTRISNO",
          "SOETRISNO",
          "SUTRISNAH",
          "HADI",
          "BIN",
          "ALIAS",
          "ADI",
          "ADIT",
          "SITIAMINAH");

  private static String name(Random random, int mostWords) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(mostWords); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static String withSlip(String name, Random random) {
    int at = random.nextInt(name.length());
    return random.nextBoolean()
        ? name
        : name.substring(0, at) + (random.nextBoolean() ? "" : "U") + name.substring(at + 1);
  }

  private static PersonTable table(Random random) {
    try (PersonStore store = Townsfolk.store(List.of())) {
      for (int i = 0; i < 60; i++) {
        String id = "p" + i;
        PersonRecord person =
            Townsfolk.person(id, name(random, 5), "6474990101909001", Townsfolk.TELIHAN, 1);
        store.replace(person.household(), List.of(person));
      }
      store.settle();
      return store.read(reader -> PersonTable.read(reader.leaves().get(0).reader()));
    }
  }

  @Property(tries = 100)
  void noNameGainsMore(@ForAll long seed) {
    Random random = new Random(seed);
    PersonTable people = table(random);
    NameTable names = people.names;
    LiveVocabulary.State vocabulary = new LiveVocabulary(table -> table).of(List.of(people));
    for (int i = 0; i < 20; i++) {
      String text = withSlip("HADI " + name(random, 4), random);
      NameQuery query = NameQuery.of(vocabulary, TypedName.read(text));
      NameScorer scorer = new NameScorer(query, names);
      try (NameBounds bounds = NameBounds.of(names, query.clauses())) {
        for (int name = 0; name < names.size(); name++) {
          double evidence = scorer.evidence(name);
          int words = names.fewestWords(name);
          assertThat(evidence).isLessThanOrEqualTo(scorer.atBest(name, words) + ROUNDING);
          assertThat(evidence).isLessThanOrEqualTo(bounds.atBest(name, words) + ROUNDING);
        }
      }
      assertThat(names.lendGains()).containsOnly((short) 0);
    }
  }
}
