package id.dtks.console;

import id.dtks.proposal.ProposalId;
import id.dtks.registry.Desk;
import id.dtks.story.Story;
import id.dtks.story.StoryText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells how a decision came about, for print. */
@Command(name = "story")
final class StoryCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "NIK|PROPOSAL", descriptionKey = "story", converter = IdConverter.class)
  private String target = "";

  StoryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Desk desk = place.desk();
      Story story =
          Story.of(desk, new ProposalId(target))
              .or(() -> Story.of(desk, place.lookup().person(target)))
              .orElseThrow(() -> Refusal.of(ConsoleFinding.NOTHING_FOUND));
      StoryText text = new StoryText(session.language(), session.actor().role());
      (session.unmasked() ? text : text.masked()).lines(story).forEach(session.out()::println);
    }
    return ExitCode.DONE;
  }
}
