package id.dtks.journal;

import java.util.Objects;
import java.util.Optional;

/**
 * What a check of a whole journal found.
 *
 * @param head the end of what was checked; worth keeping elsewhere if nothing is broken
 * @param erased how many revisions had no state any more, so that only the chain could be checked
 * @param breach the first thing that is broken, empty if the journal is whole
 */
public record Verification(Head head, long erased, Optional<Breach> breach) {
  /** Makes a result. */
  public Verification {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(breach, "breach");
  }

  /** Returns this result with what else was found to be broken. */
  public Verification brokenBy(Breach found) {
    return new Verification(head, erased, Optional.of(found));
  }

  /** Tells whether nothing is broken. */
  public boolean isWhole() {
    return breach.isEmpty();
  }

  /**
   * The first thing that is broken.
   *
   * @param fault what is wrong
   * @param sequence the revision it is about
   * @param subjectKind the kind of its subject; empty if the revision is gone
   */
  public record Breach(Fault fault, long sequence, Optional<String> subjectKind) {
    /** Makes a breach. */
    public Breach {
      Objects.requireNonNull(fault, "fault");
      Objects.requireNonNull(subjectKind, "subjectKind");
    }
  }

  /** Hears how far a check is. */
  @FunctionalInterface
  public interface Progress {
    /** Called now and then, on the thread that checks; {@code total} may grow meanwhile. */
    void checked(long revisions, long total);
  }
}
