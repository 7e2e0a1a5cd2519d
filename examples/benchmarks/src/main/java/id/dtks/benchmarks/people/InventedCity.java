package id.dtks.benchmarks.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A city of invented people, as large as wanted, written to a file household by household: memory
 * does not grow with it. The same size, seed and share of dirt give the same file.
 *
 * @param people how many people; rows that tell of a person twice come on top
 * @param seed any number
 * @param dirt the share of people whose row is damaged, 0 to 1
 */
public record InventedCity(int people, long seed, double dirt) {
  private static final long FIRST_ID = 6474_0000_0000_0000L;
  private static final long STEP_OF_IDS = 7919;

  public InventedCity {
    if (people < 1) {
      throw new IllegalArgumentException("people must be at least 1, were " + people);
    }
    if (!(dirt >= 0 && dirt <= 1)) {
      throw new IllegalArgumentException("dirt must be from 0 to 1, was " + dirt);
    }
  }

  /** Returns the name of the file beside a listing that tells what is wrong in which row. */
  public static Path truthOf(Path listing) {
    String name = String.valueOf(listing.getFileName());
    return listing.resolveSibling(name.replaceFirst("(\\.csv)?$", "-truth.csv"));
  }

  /**
   * Writes the listing, and beside it the truth about its dirt.
   *
   * @throws IOException if a file cannot be written
   */
  public void write(Path listing) throws IOException {
    write(listing, person -> {});
  }

  /**
   * Writes the same two files, and passes on every person once as it should have been listed.
   *
   * @throws IOException if a file cannot be written
   */
  public void write(Path listing, Consumer<InventedPerson> people) throws IOException {
    try (CsvFile rows = new CsvFile(listing);
        CsvFile truths = new CsvFile(truthOf(listing))) {
      rows.write(Stream.of(Column.values()).map(Column::name).toArray(String[]::new));
      truths.write("row", "problem", "true_nik", "true_name");
      write(rows, truths, people);
    }
  }

  /** Passes on the people of a city without damage, a household at a time, always the same. */
  public void forEachHousehold(Consumer<List<InventedPerson>> household) {
    HouseholdMaker maker = new HouseholdMaker(new Random(seed));
    int made = 0;
    while (made < people) {
      List<Row> rows = maker.next(people - made);
      made += rows.size();
      household.accept(rows.stream().map(InventedPerson::of).toList());
    }
  }

  private void write(CsvFile rows, CsvFile truths, Consumer<InventedPerson> clean)
      throws IOException {
    Random random = new Random(seed);
    HouseholdMaker maker = new HouseholdMaker(random);
    Soiling soiling = new Soiling(dirt, random);
    long row = 1;
    int made = 0;
    while (made < people) {
      List<Row> household = maker.next(people - made);
      made += household.size();
      for (Soiling.Soiled soiled : soiling.of(household)) {
        row++;
        String id = Long.toString(FIRST_ID + row * STEP_OF_IDS);
        rows.write(soiled.row().with(Column.ID_DTKS, id).values());
        Row truth = soiled.clean();
        if (soiled.problem().isPresent()) {
          truths.write(
              Long.toString(row),
              soiled.problem().get().name(),
              truth.get(Column.NIK),
              truth.get(Column.NAMA));
        }
        if (soiled.problem().filter(Dirt::addsRow).isEmpty()) {
          clean.accept(InventedPerson.of(truth));
        }
      }
    }
  }
}
