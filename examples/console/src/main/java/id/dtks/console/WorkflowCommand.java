package id.dtks.console;

import id.dtks.proposal.Workflow;
import id.dtks.registry.Procedure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the way of proposals, checks a file with another, and puts it in force. */
@Command(name = "workflow")
final class WorkflowCommand {
  private final Session session;

  WorkflowCommand(Session session) {
    this.session = session;
  }

  @Command(name = "show")
  int show(@Option(names = "--mermaid", descriptionKey = "mermaid") boolean mermaid)
      throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Procedure procedure = place.registry().procedure();
      new Refusals(session.texts()).printFile(session.err(), procedure.findings());
      Workflow workflow = procedure.workflow();
      session
          .out()
          .println(
              (mermaid ? workflow.mermaid(session.language()) : workflow.write()).stripTrailing());
    }
    return ExitCode.DONE;
  }

  @Command(name = "check")
  int check(@Parameters(paramLabel = "FILE", descriptionKey = "workflow.file") Path file)
      throws IOException {
    return said("workflow.checked", new CityFile(session).read(file, Workflow::read));
  }

  @Command(name = "use")
  int use(@Parameters(paramLabel = "FILE", descriptionKey = "workflow.file") Path file)
      throws IOException {
    try (Workplace place = Workplace.open(session)) {
      return said(
          "workflow.used", new CityFile(session).read(file, place.desk().adoption()::workflow));
    }
  }

  private int said(String key, Optional<Workflow> read) {
    read.ifPresent(
        workflow ->
            session
                .out()
                .println(
                    session
                        .texts()
                        .of(
                            key,
                            "name",
                            workflow.name(),
                            "steps",
                            workflow.plan().steps().size())));
    return read.isPresent() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
