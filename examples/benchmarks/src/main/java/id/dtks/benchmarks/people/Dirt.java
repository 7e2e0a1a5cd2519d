package id.dtks.benchmarks.people;

import static id.dtks.benchmarks.people.Damage.to;

import java.util.List;
import java.util.random.RandomGenerator;

/** The kinds of damage, each as often as in the lists cities sent; see the truth file. */
enum Dirt {
  NIK_ZERO(88, to(Column.NIK, (nik, random) -> "0")),
  NIK_TYPO(135, to(Column.NIK, NikDamage::typo)),
  NIK_ROUNDED(71, to(Column.NIK, NikDamage::rounded)),
  NIK_SCIENTIFIC(69, to(Column.NIK, NikDamage::scientific)),
  NIK_DECIMAL(69, to(Column.NIK, (nik, random) -> nik + ".0")),
  NIK_SEPARATED(65, to(Column.NIK, NikDamage::separated)),
  NIK_LETTER(49, to(Column.NIK, NikDamage::letter)),
  NIK_SHORT(46, to(Column.NIK, NikDamage::shortened)),
  NIK_LONG(33, to(Column.NIK, NikDamage::lengthened)),
  NIK_REUSED(56, (row, other, random) -> row.like(other, Column.NIK)),
  KK_IS_NIK(60, (row, other, random) -> row.with(Column.NKK, row.get(Column.NIK))),
  DATE_ISO(265, to(Column.TGL_LAHIR, DateDamage::iso)),
  DATE_ZERO(48, to(Column.TGL_LAHIR, (date, random) -> "0000-00-00")),
  BIRTH_MISMATCH(128, to(Column.TGL_LAHIR, DateDamage::moved)),
  SEX_MISMATCH(73, to(Column.JENKEL, (sex, random) -> sex.equals("L") ? "P" : "L")),
  RT_STYLE(505, PlaceDamage::neighbourhood),
  REGION_ALIAS(171, to(Column.DESA, (village, random) -> Village.aliasOf(village))),
  NAME_TITLED(298, to(Column.NAMA, NameDamage::titled)),
  NAME_ALIAS(110, NameDamage::aliased),
  NAME_DECEASED_MARK(58, NameDamage::mourned),
  NAME_DIGIT(23, to(Column.NAMA, NameDamage::digit)),
  NAME_EMPTY(20, to(Column.NAMA, (name, random) -> "")),
  HEAD_MISSING(28, PlaceDamage::headless),
  HEAD_TWICE(48, PlaceDamage::secondHead),
  IN_TWO_KK(74, PlaceDamage::alsoHere),
  SAME_PERSON_AGAIN(320, PlaceDamage::againHere);

  private static final Weighted<Dirt> ALL = Weighted.of(List.of(values()), dirt -> dirt.weight);

  private final int weight;

  @SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
  private final Damage damage;

  Dirt(int weight, Damage damage) {
    this.weight = weight;
    this.damage = damage;
  }

  static Dirt draw(RandomGenerator random) {
    return ALL.draw(random);
  }

  Damage damage() {
    return damage;
  }

  /** Tells whether the damage is one more row, about the other household's person. */
  boolean addsRow() {
    return this == IN_TWO_KK || this == SAME_PERSON_AGAIN;
  }
}
