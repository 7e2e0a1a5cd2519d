package id.dtks.console;

import id.dtks.check.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** A file in which a city writes how it works. */
final class CityFile {
  private final Session session;

  CityFile(Session session) {
    this.session = session;
  }

  /** Returns what the file holds; empty after saying by key and line what is wrong with it. */
  <T> Optional<T> read(Path file, Function<String, Checked<T>> reading) throws IOException {
    Checked<T> checked = reading.apply(TextFile.read(file));
    new Refusals(session.texts()).printFile(session.err(), checked.findings());
    return checked.toOptional();
  }
}
