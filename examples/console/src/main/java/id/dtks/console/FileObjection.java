package id.dtks.console;

import id.dtks.change.Evidence;
import id.dtks.objection.Coordinates;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionKind;
import id.dtks.objection.Petition;
import id.dtks.region.Area;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files an objection for a citizen. */
@Command(name = "file")
final class FileObjection implements Callable<Integer> {
  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "NIK",
      descriptionKey = "person",
      converter = IdConverter.class)
  private String person = "";

  @Parameters(index = "1", paramLabel = "support|challenge", descriptionKey = "objection.kind")
  private ObjectionKind kind = ObjectionKind.CHALLENGE;

  @Option(names = "--objector", paramLabel = "REF", descriptionKey = "objector", required = true)
  private String objector = "";

  @Option(names = "--from", paramLabel = "AREA", descriptionKey = "objector.area")
  private Optional<Area> area = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "objection.reason")
  private String reason = "";

  @Option(names = "--evidence", paramLabel = "KIND:REFERENCE", descriptionKey = "evidence")
  private List<Evidence> evidence = List.of();

  @Option(names = "--at", paramLabel = "LAT,LON", descriptionKey = "location")
  private Optional<Coordinates> location = Optional.empty();

  FileObjection(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Petition petition =
          Petition.builder()
              .kind(kind)
              .person(place.lookup().person(person))
              .objector(objector)
              .objectorArea(area.orElse(place.desk().actor().area()))
              .reason(reason)
              .evidence(evidence)
              .location(location)
              .build();
      Objection filed = place.desk().objections().file(petition).orElseThrow();
      new ObjectionView(session, place).print(List.of(filed));
    }
    return ExitCode.DONE;
  }
}
