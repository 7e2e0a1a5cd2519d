package id.dtks.benchmarks.people;

/** The two codes of the column {@code JENKEL}. */
enum Sex {
  /** <i>Laki-laki</i>. */
  L,
  /** <i>Perempuan</i>. */
  P
}
