package id.dtks.registry;

import id.dtks.journal.HashChain;
import id.dtks.journal.Revision;
import id.dtks.json.JsonException;
import id.dtks.proposal.ProposalId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * One version of a household, a proposal or an objection, how it came to be, and its proof.
 *
 * <p>Whoever doubts it can work the proof out anew. {@code HashChain.digest(salt, state)} of the
 * revision is its digest, unless its state was erased. {@code HashChain.chain(previous, revision)}
 * is its chain, {@code previous} being {@link Registry#chainAt} of the sequence before, or {@link
 * HashChain#START} before the first; {@link HashChain} says how to do both without this library.
 *
 * @param <T> what it is a version of
 * @param value as it was; empty if it cannot be told any more
 * @param gap why there is no value; empty if there is one
 * @param revision what the journal holds of it: who, when, and the hashes
 */
public record Version<T>(Optional<T> value, Optional<Gap> gap, Revision revision) {
  /** How the reason of what a proposal did begins; its id follows. */
  static final String CAUSE = Shelf.PROPOSAL + " ";

  public Version {
    if (value.isPresent() == gap.isPresent()) {
      throw new IllegalArgumentException("gap must be present exactly if value is not");
    }
  }

  /** Reads a revision, if its state is there and can be read. */
  static <T> Version<T> of(Revision revision, Function<Revision, T> reading) {
    if (revision.state().isEmpty()) {
      return new Version<>(Optional.empty(), Optional.of(Gap.ERASED), revision);
    }
    try {
      return new Version<>(Optional.of(reading.apply(revision)), Optional.empty(), revision);
    } catch (JsonException e) {
      return new Version<>(Optional.empty(), Optional.of(Gap.UNREADABLE), revision);
    }
  }

  /** Returns the number of this version, counted from 1. */
  public long number() {
    return revision.version();
  }

  /** Returns what was done, a code in upper case. */
  public String action() {
    return revision.action();
  }

  /** Returns the account that did it. */
  public String actor() {
    return revision.stamp().actor();
  }

  /** Returns the office it was done in, the constant's name. */
  public String role() {
    return revision.stamp().role();
  }

  /** Returns the proposal because of which it came to be, if it was one. */
  public Optional<ProposalId> cause() {
    return revision
        .stamp()
        .reason()
        .filter(reason -> reason.startsWith(CAUSE) && reason.length() > CAUSE.length())
        .map(reason -> new ProposalId(reason.substring(CAUSE.length())));
  }

  /** Returns when. */
  public Instant at() {
    return revision.stamp().at();
  }

  /** Returns the place in the journal. */
  public long sequence() {
    return revision.sequence();
  }

  /** Returns the hash of the state. */
  public String digest() {
    return revision.digest();
  }

  /** Returns the hash that proves it and all before it. */
  public String chain() {
    return revision.chain();
  }
}
