package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.journal.Verification;
import id.dtks.search.feed.Comparison;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Checks the whole journal. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Session session;

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Verification found = verified(place);
      if (found.breach().isPresent()) {
        Verification.Breach breach = found.breach().get();
        throw Refusal.of(
            ConsoleFinding.JOURNAL_BROKEN,
            "sequence",
            breach.sequence(),
            "fault",
            Finding.label(breach.fault()));
      }
      session
          .out()
          .println(
              session
                  .texts()
                  .of(
                      "verify.whole",
                      "revisions",
                      session.texts().number(found.head().sequence()),
                      "chain",
                      found.head().chain()));
      compareIndex(place);
    }
    return ExitCode.DONE;
  }

  private void compareIndex(Workplace place) {
    Comparison found = compared(place);
    if (!found.agrees()) {
      throw Refusal.of(ConsoleFinding.INDEX_DIFFERS, "households", found.differing());
    }
    session
        .out()
        .println(
            session.texts().of("verify.indexed", "people", session.texts().number(found.people())));
  }

  private Comparison compared(Workplace place) {
    try (ProgressBar bar = ProgressBar.ofRevisions(session)) {
      return place.people().compare(bar::update);
    }
  }

  private Verification verified(Workplace place) {
    try (ProgressBar bar = ProgressBar.ofRevisions(session)) {
      return place.registry().verify(bar::update);
    }
  }
}
