package id.dtks.benchmarks.people;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The kinds of noise between the person meant and what an operator types. */
enum SearchNoise {
  ABBREV(byName(NameSlips::abbreviated)),
  CLERICAL(byName(NameSlips::misheard)),
  DROP(byName(NameSlips::dropped)),
  EXACT(byName((name, random) -> name)),
  INITIAL(byName(NameSlips::initialed)),
  JOIN(byName(NameSlips::joined)),
  MIXED(byName(SearchNoise::mixed)),
  OLDSPELL(byName(NameSlips::oldSpelled)),
  ORDER(byName(NameSlips::reordered)),
  PREFIX(byName(NameSlips::cutShort)),
  SPLIT(byName(NameSlips::split)),
  TITLE(byName(NameDamage::titled)),
  TYPO1(byName(NameSlips::mistyped)),
  TYPO2(byName(SearchNoise::mistypedTwice)),
  NAME_BIRTH(
      (person, random) ->
          perhapsMistyped(person, random)
              + DateTimeFormatter.ofPattern(random.nextBoolean() ? " dd/MM/uuuu" : " d-M-uuuu")
                  .withLocale(Locale.ROOT)
                  .format(person.birth())),
  NAME_NIK4(
      (person, random) ->
          NameSlips.perhapsMistyped(NameSlips.beginning(person.name(), random), random)
              + " "
              + person.nik().substring(12)),
  NAME_RT(
      (person, random) ->
          perhapsMistyped(person, random)
              + (random.nextBoolean() ? " RT " : " rt.0")
              + person.rt()),
  NAME_YEAR(
      (person, random) ->
          perhapsMistyped(person, random)
              + (random.nextBoolean() ? " " : " lahir ")
              + person.birth().getYear()),
  NIK_2SUB(byNik((nik, random) -> NikDamage.typo(NikDamage.typo(nik, random), random))),
  NIK_DEL(byNik(NikDamage::shortened)),
  NIK_EXACT(byNik((nik, random) -> nik)),
  NIK_FMT(byNik(NumberSlips::formatted)),
  NIK_INS(byNik(NumberSlips::surplus)),
  NIK_PREFIX(byNik((nik, random) -> nik.substring(0, 12 + random.nextInt(2)))),
  NIK_SUB(byNik(NikDamage::typo)),
  NIK_SUFFIX(byNik((nik, random) -> nik.substring(6 + random.nextInt(3)))),
  NIK_SWAP(byNik(NumberSlips::swapped)),
  KK_EXACT((person, random) -> person.familyCard());

  /** What an operator types who means a person. */
  @FunctionalInterface
  private interface Typing {
    String of(InventedPerson person, RandomGenerator random);
  }

  @SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
  private final Typing typing;

  SearchNoise(Typing typing) {
    this.typing = typing;
  }

  /** Returns what is typed; empty if this kind of noise does not fit the person. */
  String typed(InventedPerson person, RandomGenerator random) {
    return typing.of(person, random);
  }

  private static Typing byName(Damage.Change change) {
    return (person, random) -> change.done(person.name(), random);
  }

  private static Typing byNik(Damage.Change change) {
    return (person, random) -> change.done(person.nik(), random);
  }

  private static String perhapsMistyped(InventedPerson person, RandomGenerator random) {
    return NameSlips.perhapsMistyped(person.name(), random);
  }

  private static String mistypedTwice(String name, RandomGenerator random) {
    String once = NameSlips.mistyped(name, random);
    return once.isEmpty() ? "" : NameSlips.mistyped(once, random);
  }

  private static String mixed(String name, RandomGenerator random) {
    String reordered = random.nextInt(100) < 40 ? NameSlips.reordered(name, random) : name;
    String misheard = reordered.isEmpty() ? "" : NameSlips.misheard(reordered, random);
    return misheard.isEmpty() ? "" : NameSlips.mistyped(misheard, random);
  }
}
