package id.dtks.benchmarks.speed;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.register.Disk;
import id.dtks.region.Area;
import id.dtks.search.PersonIndex;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;

/** The index of this library. */
final class OwnIndex implements Finder {
  private static final Actor DINSOS =
      Actor.of("benchmark", Role.DINSOS_VERIFIER, Area.regency("64.74"));

  private static final int TEN = 10;

  private final Path directory;
  private final PersonIndex people;

  OwnIndex(Path directory, InventedCity city) {
    this.directory = directory;
    this.people = PersonIndex.open(directory, new CityFeed(city), BuildProgress.NONE);
  }

  @Override
  public String title() {
    return "dtks";
  }

  @Override
  public boolean answers(Task task) {
    return true;
  }

  @Override
  public int find(Task task, String text) {
    if (task == Task.TYPING) {
      return people.suggest(DINSOS, text, TEN).size();
    }
    return people.search(DINSOS, SearchRequest.of(text)).hits().size();
  }

  @Override
  public long bytes() throws IOException {
    return Disk.bytes(directory);
  }

  @Override
  public void close() {
    people.close();
  }
}
