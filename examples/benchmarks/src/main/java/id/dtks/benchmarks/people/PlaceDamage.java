package id.dtks.benchmarks.people;

import java.util.random.RandomGenerator;

/** What happens to a person's place: the neighbourhood, and the household. */
final class PlaceDamage {
  private static final Column[] HOME = {
    Column.PROVINSI,
    Column.KABUPATEN,
    Column.KECAMATAN,
    Column.DESA,
    Column.ALAMAT,
    Column.RW,
    Column.RT,
    Column.NKK
  };

  private PlaceDamage() {}

  /** RT and RW as people write them, without the zeros. */
  static Row neighbourhood(Row row, Row other, RandomGenerator random) {
    int rt = Integer.parseInt(row.get(Column.RT));
    int rw = Integer.parseInt(row.get(Column.RW));
    return row.with(Column.RT, random.nextBoolean() ? "RT." + rt : "" + rt)
        .with(Column.RW, random.nextBoolean() ? "RW " + rw : "" + rw);
  }

  static Row headless(Row row, Row other, RandomGenerator random) {
    return is(row, Kin.HEAD) ? row.with(Column.SHDK, Kin.OTHER.code()) : row;
  }

  static Row secondHead(Row row, Row other, RandomGenerator random) {
    return is(row, Kin.WIFE) ? row.with(Column.SHDK, Kin.HEAD.code()) : row;
  }

  /** Another household's person is on this family card too. */
  static Row alsoHere(Row row, Row other, RandomGenerator random) {
    return other.like(row, HOME).with(Column.SHDK, Kin.OTHER.code());
  }

  /** Another household's person was entered a second time, with another NIK and spelling. */
  static Row againHere(Row row, Row other, RandomGenerator random) {
    return alsoHere(row, other, random)
        .with(Column.NIK, NikDamage.typo(other.get(Column.NIK), random))
        .with(Column.NAMA, Spelling.other(other.get(Column.NAMA), random));
  }

  private static boolean is(Row row, Kin kin) {
    return row.get(Column.SHDK).equals(kin.code());
  }
}
