package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.check.RejectedException;
import id.dtks.registry.RegistrySettings;
import id.dtks.search.PersonIndex;
import id.dtks.search.PersonSearch;
import java.io.Closeable;
import java.io.IOException;

/**
 * The people of the data directory, to be searched only; while another process uses the directory,
 * those that its index kept last.
 */
final class Searching implements AutoCloseable {
  private final PersonSearch people;
  private final Closeable opened;

  private Searching(PersonSearch people, Closeable opened) {
    this.people = people;
    this.opened = opened;
  }

  static Searching open(Session session) throws IOException {
    Workplace place;
    try {
      place = Workplace.open(session);
    } catch (RejectedException e) {
      if (e.findings().stream().noneMatch(Searching::isInUse)) {
        throw e;
      }
      PersonSearch beside = beside(session);
      session.err().println(session.texts().of("search.beside"));
      return new Searching(beside, beside::close);
    }
    try {
      return new Searching(place.people(), place::close);
    } catch (RuntimeException e) {
      try (place) {
        throw e;
      }
    }
  }

  private static PersonSearch beside(Session session) throws IOException {
    RegistrySettings settings =
        RegistrySettings.forRegency(DirectoryLabel.read(session.data()).regency());
    return PersonIndex.openReadOnly(DataDirectory.indexIn(session.data()), settings::today);
  }

  private static boolean isInUse(Finding finding) {
    return finding.is(ConsoleFinding.DATA_DIRECTORY_LOCKED);
  }

  PersonSearch people() {
    return people;
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
