package id.dtks.search.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameSimilarityTest {
  /** As in a city: everybody knows a Siti, few know a Maimunah. */
  private static final Map<String, Double> TELLS =
      Map.of("SITI", 2.6, "MUHAMMAD", 2.6, "NUR", 3.4, "SRI", 3.0);

  private final NameSimilarity similarity =
      NameSimilarity.weighing(word -> TELLS.getOrDefault(word, Rarity.MIDDLING));

  private final NameSimilarity standard = NameSimilarity.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nur Hayati|Nurhayati",
        "Moch. Sjamsoel Bachri|Muhammad Syamsul Bahri",
        "St. Fatimah|Siti Patimah",
        "H. Abd. Rahman, S.Pd|Abdurrahman",
        "Soetrisno|Sutrisno",
        "Slamet|Selamet",
        "Sumiati|Sumiyati",
        "Zainal Abidin|Jaenal Abidin",
        "Wahyuni Sri|Sri Wahyuni"
      })
  void findsTwoWaysToWriteOneName(String one, String other) {
    assertThat(similarity.compare(one, other).score()).isGreaterThan(0.55).isLessThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Siti Aminah|Siti Maimunah",
        "Siti Aminah|Siti Rahayu",
        "Muhammad Nur Hidayat|Muhammad Nur Syahrini",
        "Sri Wahyuni|Sri Lestari"
      })
  void doesNotLetSharedFrequentWordsCarryAMatch(String one, String other) {
    assertThat(similarity.compare(one, other).score()).isLessThan(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "John Smith|John Michael Smith",
        "J. Smith|John Smith",
        "Youssef al-Bakri|Yusuf Albakri",
        "Sergei Ivanoff|SERGEY IVANOV",
        "Jörg Bjørnsen|Joerg Bjornsen",
        "Carlos de la Cruz|Carlos Delacruz",
        "Tukiyem binti Saleh|Tukiyem",
        "Slamet alias Memet|Memet",
        "FX Suwandi|Fransiskus Xaverius Suwandi",
        "Rr. Sulastri|Raden Roro Sulastri",
        "IGN Sudarma|I Gusti Ngurah Sudarma",
        "Nur Hidayah|Nurul Hidayah",
        "Capt. Sergei Orlenko|Sergey Orlenko",
        "Aleksandr Savchenko|Alyaksandr Savchenka",
        "Georgios Lindakis|George Lindakis"
      })
  void takesOnePersonForOneWithoutARegister(String one, String other) {
    assertThat(standard.compare(one, other).score()).isGreaterThan(0.5).isLessThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "John Smith|Peter Smith",
        "Mohammed Ali Hassan|Mohamed Ali Hussein",
        "Smith|John Smith",
        "Siti|Siti Aminah",
        "Juan Carlos Garcia Lopez|Juan Carlos Garcia Perez",
        "Ahmad Yusuf|Yusuf Ahmad",
        "Slamet bin Parman|Slamet bin Tukijo",
        "Maria Lindqvist|Mario Lindqvist",
        "Иван|Иван"
      })
  void takesTwoPeopleForTwoWithoutARegister(String one, String other) {
    assertThat(standard.compare(one, other).score()).isLessThan(0.5);
  }

  @Test
  void isTheSameSurnameFirstWithAComma() {
    assertThat(standard.compare("Smith, John", "John Smith").isExact()).isTrue();
    assertThat(standard.compare("Smith John", "John Smith").isExact()).isFalse();
    assertThat(standard.compare("Rahman, S.Pd", "Rahman").isExact()).isTrue();
  }

  @Test
  void saysWhichWordsAreOne() {
    NameMatch match = similarity.compare("Nur Hayati Sari", "Sari Nurhayati");

    assertThat(match.pairs())
        .extracting(WordPair::left, WordPair::leftCount, WordPair::right, WordPair::relation)
        .containsExactly(tuple(0, 2, 1, WordRelation.JOINED), tuple(2, 1, 0, WordRelation.SAME));
    assertThat(match.sameOrder()).isFalse();
    assertThat(match.leftMissing() + match.rightMissing()).isZero();
  }

  @Property
  void givesTheSameReasonsFromBothSides(
      @ForAll("names") List<String> a, @ForAll("names") List<String> b) {
    NameMatch there = similarity.compare(a, b);
    NameMatch back = similarity.compare(b, a);

    assertThat(there.leftMissing()).isEqualTo(back.rightMissing());
    assertThat(there.relations()).containsExactlyInAnyOrderElementsOf(back.relations());
  }

  @Property
  void isOneForNoOtherName(@ForAll("names") List<String> a, @ForAll("names") List<String> b) {
    assertThat(standard.compare(a, b).score() == 1).isEqualTo(a.equals(b));
  }

  @Property
  void readsAnyTexts(@ForAll String a, @ForAll String b) {
    assertThat(standard.compare(a, b).score())
        .isBetween(0.0, 1.0)
        .isEqualTo(standard.compare(b, a).score());
  }

  @Test
  void isOneForTheSameNameOnly() {
    assertThat(similarity.compare("Siti Aminah", "SITI AMINAH").score()).isEqualTo(1);
    assertThat(similarity.compare("Siti Aminah", "SITI AMINAH").isExact()).isTrue();
    assertThat(similarity.compare("Siti Aminah", "Aminah Siti").isExact()).isFalse();
  }

  @Test
  void tellsWhy() {
    assertThat(
            similarity
                .compare("Moch. Soetrisno Nur Hayati", "Muhammad Sutrisno Nurhayati")
                .relations())
        .containsExactlyInAnyOrder(
            WordRelation.KNOWN_FORM, WordRelation.OLD_SPELLING, WordRelation.JOINED);
  }

  @Property
  void isSymmetric(@ForAll("names") List<String> a, @ForAll("names") List<String> b) {
    assertThat(similarity.compare(a, b).score()).isEqualTo(similarity.compare(b, a).score());
  }

  @Property
  void staysBetweenNoneAndOne(@ForAll("names") List<String> a, @ForAll("names") List<String> b) {
    assertThat(similarity.compare(a, b).score()).isBetween(0.0, 1.0);
  }

  @Property
  void isOneForANameAndItself(@ForAll("names") List<String> name) {
    assertThat(similarity.compare(name, name).score()).isEqualTo(1);
  }

  @Provide
  Arbitrary<List<String>> names() {
    Arbitrary<String> known =
        Arbitraries.of(
            "SITI",
            "ST",
            "MUHAMMAD",
            "MOCH",
            "NUR",
            "HAYATI",
            "NURHAYATI",
            "AMINAH",
            "A",
            "SA",
            "MNA");
    Arbitrary<String> any =
        Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(9);
    return Arbitraries.oneOf(known, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> words.stream().collect(Collectors.toList()));
  }
}
