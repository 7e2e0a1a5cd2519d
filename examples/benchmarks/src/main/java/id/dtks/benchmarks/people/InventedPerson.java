package id.dtks.benchmarks.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * An invented person as a register would hold one.
 *
 * @param region the digits of the village
 */
public record InventedPerson(
    String nik,
    String familyCard,
    String name,
    LocalDate birth,
    String mother,
    String region,
    int rt,
    int rw) {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static InventedPerson of(Row row) {
    return new InventedPerson(
        row.get(Column.NIK),
        row.get(Column.NKK),
        row.get(Column.NAMA),
        LocalDate.parse(row.get(Column.TGL_LAHIR), DATE),
        row.get(Column.IBU_KANDUNG),
        Village.codeOf(row.get(Column.DESA)),
        Integer.parseInt(row.get(Column.RT)),
        Integer.parseInt(row.get(Column.RW)));
  }
}
