package id.dtks.console;

import id.dtks.change.Evidence;
import id.dtks.change.Grounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say on what grounds. */
final class GroundsOptions {
  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private Optional<LocalDate> day = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "note")
  private Optional<String> note = Optional.empty();

  @Option(names = "--evidence", paramLabel = "KIND:REFERENCE", descriptionKey = "evidence")
  private List<Evidence> evidence = List.of();

  Grounds grounds() {
    return new Grounds(day, note, evidence, Optional.empty());
  }
}
