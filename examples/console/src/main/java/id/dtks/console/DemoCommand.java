package id.dtks.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Loads an invented city into a directory of its own, then tells the story of a day's work. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Session session;

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path path = session.dataOr("dtks-demo");
    Path list;
    try (DataDirectory fresh = DataDirectory.beginDemo(path, DemoStory.CITY);
        InputStream city = DemoCommand.class.getResourceAsStream("demo-city.csv")) {
      list = fresh.demoList();
      Files.copy(Objects.requireNonNull(city, "demo-city.csv"), list);
    }
    new DemoStory(session, path).tell(list);
    return ExitCode.DONE;
  }
}
