package id.dtks.console;

import id.dtks.check.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is left to do once a list is stored: a failure no longer undoes it, nor stops the rest. */
final class Followup {
  private final List<Finding> failures = new ArrayList<>();

  /** Does one thing that is left, or keeps why it failed. */
  void attempt(ConsoleFinding failure, Step step) {
    try {
      step.take();
    } catch (IOException | RuntimeException e) {
      failures.add(Finding.of(failure).with("kind", e.getClass().getSimpleName()));
    }
  }

  List<Finding> failures() {
    return List.copyOf(failures);
  }

  /** One thing to do. */
  @FunctionalInterface
  interface Step {
    void take() throws IOException;
  }
}
