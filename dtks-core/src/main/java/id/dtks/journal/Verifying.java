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
  private int pageSize = PAGE;

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
      List<Revision> page;
      try {
        page = storage.after(checked.sequence(), pageSize);
      } catch (JournalDamagedException e) {
        if (pageSize == 1) {
          return Optional.of(gone(Fault.REVISION_UNREADABLE));
        }
        pageSize = 1;
        continue;
      }
      if (page.isEmpty()) {
        return breachAtEnd(before);
      }
      Optional<Breach> breach = breachIn(page, before);
      if (breach.isPresent()) {
        return breach;
      }
      progress.checked(checked.sequence(), Math.max(before.sequence(), checked.sequence()));
    }
  }

  private Optional<Breach> breachIn(List<Revision> page, Head before) {
    for (Revision revision : page) {
      if (revision.sequence() != checked.sequence() + 1) {
        return Optional.of(gone(Fault.REVISION_MISSING));
      }
      Optional<Fault> fault = fault(revision);
      if (fault.isPresent()) {
        return Optional.of(breach(fault.get(), revision));
      }
      checked = Head.of(revision);
    }
    if (checked.sequence() <= before.sequence()) {
      return Optional.empty();
    }
    Head after = storage.head();
    return page.stream()
        .filter(revision -> revision.sequence() > after.sequence())
        .findFirst()
        .map(revision -> breach(Fault.HEAD_DIFFERS, revision));
  }

  private Optional<Fault> fault(Revision revision) {
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

  private Optional<Breach> breachAtEnd(Head head) {
    if (checked.sequence() < head.sequence()) {
      return Optional.of(gone(Fault.TAIL_MISSING));
    }
    if (!checked.equals(head)) {
      return Optional.of(new Breach(Fault.HEAD_DIFFERS, checked.sequence(), Optional.empty()));
    }
    return storage.hasStrayClaim()
        ? Optional.of(new Breach(Fault.CLAIM_ASTRAY, checked.sequence(), Optional.empty()))
        : Optional.empty();
  }

  private static Breach breach(Fault fault, Revision revision) {
    return new Breach(fault, revision.sequence(), Optional.of(revision.subject().kind()));
  }

  private Breach gone(Fault fault) {
    return new Breach(fault, checked.sequence() + 1, Optional.empty());
  }
}
