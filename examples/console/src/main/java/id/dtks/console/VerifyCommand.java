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
    try (ProgressBar bar = bar()) {
      return place
          .people()
          .compare((reached, last) -> bar.update((double) reached / Math.max(1, last), reached));
    }
  }

  private ProgressBar bar() {
    return new ProgressBar(session.terminal(), session.texts().of("revisions"));
  }

  private Verification verified(Workplace place) {
    try (ProgressBar bar = bar()) {
      return place
          .registry()
          .verify((done, total) -> bar.update((double) done / Math.max(1, total), done));
    }
  }
}
