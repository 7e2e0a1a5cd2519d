package id.dtks.benchmarks.people;

/** The columns of a BNBA listing (<i>by name by address</i>), in the order of the file. */
enum Column {
  ID_DTKS,
  PROVINSI,
  KABUPATEN,
  KECAMATAN,
  DESA,
  ALAMAT,
  DUSUN,
  RW,
  RT,
  NKK,
  NIK,
  NAMA,
  TGL_LAHIR,
  TEMPAT_LAHIR,
  JENKEL,
  IBU_KANDUNG,
  SHDK,
  STATUS_KAWIN,
  PEKERJAAN,
  PKH,
  BPNT,
  PBI
}
