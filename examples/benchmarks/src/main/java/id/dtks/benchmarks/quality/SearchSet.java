package id.dtks.benchmarks.quality;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.people.InventedPerson;
import id.dtks.benchmarks.people.InventedSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A listing, and noisy searches for the people in it. */
public interface SearchSet {
  /** Writes the listing into a directory, and returns the file. */
  Path writeTo(Path directory) throws IOException;

  /** Returns the searches for the people of the listing, which must be written. */
  List<NoisyQuery> queries() throws IOException;

  /** Returns the packed listing of Bontang and its searches. */
  static SearchSet packed() {
    return new SearchSet() {
      @Override
      public Path writeTo(Path directory) throws IOException {
        return Bontang.LISTING.copyTo(directory);
      }

      @Override
      public List<NoisyQuery> queries() throws IOException {
        return Bontang.QUERIES.rows().stream().map(NoisyQuery::of).toList();
      }
    };
  }

  /**
   * Returns another city with noise of its own, to judge by what nobody looked at before. The same
   * seed gives the same.
   *
   * @param people how many
   * @param seed of the city and of the searches
   * @param dirt the share of damaged rows, 0 to 1
   * @param ofEach how many searches of each kind of noise
   */
  static SearchSet invented(int people, long seed, double dirt, int ofEach) {
    List<InventedPerson> everybody = new ArrayList<>();
    return new SearchSet() {
      @Override
      public Path writeTo(Path directory) throws IOException {
        Path listing = directory.resolve("invented.csv");
        new InventedCity(people, seed, dirt).write(listing, everybody::add);
        return listing;
      }

      @Override
      public List<NoisyQuery> queries() {
        return InventedSearch.of(everybody, ofEach, seed).stream().map(NoisyQuery::of).toList();
      }
    };
  }
}
