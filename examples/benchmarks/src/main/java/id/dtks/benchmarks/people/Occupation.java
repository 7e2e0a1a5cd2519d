package id.dtks.benchmarks.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** What people do, as a family card words it. */
final class Occupation {
  private static final int SCHOOL_AGE = 6;
  private static final int ADULT_AGE = 18;
  private static final String NONE = "BELUM/TIDAK BEKERJA";

  private static final List<String> COMMON =
      List.of(
          NONE,
          "BURUH HARIAN LEPAS",
          "BURUH NELAYAN/PERIKANAN",
          "KARYAWAN SWASTA",
          "MENGURUS RUMAH TANGGA",
          "NELAYAN/PERIKANAN",
          "PEDAGANG",
          "PETANI/PEKEBUN",
          "SOPIR",
          "TUKANG BATU",
          "WIRASWASTA");

  /** Those whose family may not be eligible. */
  private static final List<String> OFFICIAL =
      List.of(
          "GURU",
          "KEPOLISIAN RI (POLRI)",
          "PEGAWAI NEGERI SIPIL (PNS)",
          "PENSIUNAN",
          "PERANGKAT DESA",
          "TENTARA NASIONAL INDONESIA (TNI)");

  private Occupation() {}

  static String draw(int age, RandomGenerator random) {
    if (age < SCHOOL_AGE) {
      return NONE;
    }
    if (age < ADULT_AGE) {
      return "PELAJAR/MAHASISWA";
    }
    List<String> some = random.nextInt(100) < 4 ? OFFICIAL : COMMON;
    return some.get(random.nextInt(some.size()));
  }
}
