package id.dtks.journal;

import id.dtks.journal.Verification.Breach;
import java.util.List;
import java.util.Optional;

/** One walk over a whole storage that works out every hash anew. */
final class Verifying {
  private static final int PAGE = 1_000;

  private final Storage storage;
  private final Verification.Progress progress;
  private Head checked = Head.START;
  private long erased;

  private Verifying(Storage storage, Verification.Progress progress) {
    this.storage = storage;
    this.progress = progress;
  }

  static Verification of(Storage storage, Verification.Progress progress) {
    return new Verifying(storage, progress).run();
  }

  private Verification run() {
    Optional<Breach> breach = firstBreach();
    return new Verification(checked, erased, breach);
  }

  private Optional<Breach> firstBreach() {
    while (true) {
      // Others may append meanwhile. The head read before a page cannot tell of more than the page
      // and those before it hold, and the one read after it cannot tell of less.
      Head before = storage.head();
      List<Revision> page = storage.after(checked.sequence(), PAGE);
      if (page.isEmpty()) {
        return breachAtEnd(before);
      }
      for (Revision revision : page) {
        Optional<Fault> fault = fault(revision);
        if (fault.isPresent()) {
          return Optional.of(breach(fault.get(), revision));
        }
        checked = Head.of(revision);
      }
      if (checked.sequence() > before.sequence()) {
        Head after = storage.head();
        if (checked.sequence() > after.sequence()) {
          return Optional.of(beyond(after, page));
        }
      }
      progress.checked(checked.sequence(), Math.max(before.sequence(), checked.sequence()));
    }
  }

  private Optional<Fault> fault(Revision revision) {
    if (revision.sequence() != checked.sequence() + 1) {
      return Optional.of(Fault.REVISION_MISSING);
    }
    if (!HashChain.chain(checked.chain(), revision).equals(revision.chain())) {
      return Optional.of(Fault.CHAIN_BROKEN);
    }
    if (revision.salt().isEmpty() && revision.state().isEmpty()) {
      erased++;
      return Optional.empty();
    }
    String digest = HashChain.digest(revision.salt().orElse(""), revision.state().orElse(""));
    return digest.equals(revision.digest()) ? Optional.empty() : Optional.of(Fault.STATE_CHANGED);
  }

  private Breach breach(Fault fault, Revision revision) {
    return fault == Fault.REVISION_MISSING
        ? new Breach(fault, checked.sequence() + 1, Optional.empty())
        : new Breach(fault, revision.sequence(), Optional.of(revision.subject().kind()));
  }

  private static Breach beyond(Head head, List<Revision> page) {
    Revision first =
        page.stream().filter(r -> r.sequence() > head.sequence()).findFirst().orElseThrow();
    return new Breach(Fault.HEAD_DIFFERS, first.sequence(), Optional.of(first.subject().kind()));
  }

  private Optional<Breach> breachAtEnd(Head head) {
    if (checked.sequence() < head.sequence()) {
      return Optional.of(new Breach(Fault.TAIL_MISSING, checked.sequence() + 1, Optional.empty()));
    }
    if (!checked.equals(head)) {
      return Optional.of(new Breach(Fault.HEAD_DIFFERS, checked.sequence(), Optional.empty()));
    }
    return storage
        .strayHolder()
        .map(kind -> new Breach(Fault.CLAIM_ASTRAY, checked.sequence(), Optional.of(kind)));
  }
}
