package id.dtks.console;

import id.dtks.check.Checked;
import id.dtks.proposal.Workflow;
import java.io.IOException;
import java.nio.file.Path;
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
      Workflow workflow = place.registry().procedure().workflow();
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
    print("workflow.checked", Workflow.read(TextFile.read(file)));
    return ExitCode.DONE;
  }

  @Command(name = "use")
  int use(@Parameters(paramLabel = "FILE", descriptionKey = "workflow.file") Path file)
      throws IOException {
    try (Workplace place = Workplace.open(session)) {
      print("workflow.used", place.desk().adoptWorkflow(TextFile.read(file)));
    }
    return ExitCode.DONE;
  }

  private void print(String key, Checked<Workflow> checked) {
    Workflow workflow = checked.orElseThrow();
    new Refusals(session.texts()).printLeft(session.err(), checked.findings());
    session
        .out()
        .println(
            session
                .texts()
                .of(key, "name", workflow.name(), "steps", workflow.plan().steps().size()));
  }
}
