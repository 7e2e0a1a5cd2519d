package id.dtks.journal;

import java.util.Objects;
import java.util.Optional;

/**
 * One subject as one append left it. Never edited; only its state and salt may be erased.
 *
 * @param sequence the place in the journal, from 1, without gaps
 * @param subject what it is about
 * @param version the subject's version, from 1, without gaps
 * @param action what was done, a code in upper case with underscores
 * @param stamp who, where, when and why
 * @param salt 32 random hexadecimal digits that keep an erased state from being guessed from its
 *     digest; empty once erased
 * @param state the whole state afterwards; empty once erased
 * @param digest the hash of salt and state, see {@link HashChain}
 * @param chain the hash of the previous chain, of everything here but salt and state, and of the
 *     digest
 */
public record Revision(
    long sequence,
    Subject subject,
    long version,
    String action,
    Stamp stamp,
    Optional<String> salt,
    Optional<String> state,
    String digest,
    String chain) {
  /** Makes a revision; whether its hashes are right is for {@link Journal#verify} to say. */
  public Revision {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(salt, "salt");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(chain, "chain");
  }

  /** Returns this revision with another chain. */
  Revision chained(String newChain) {
    return new Revision(sequence, subject, version, action, stamp, salt, state, digest, newChain);
  }

  /** Returns what names the revision, never its state. */
  @Override
  public String toString() {
    return "Revision[sequence=%d, subject=%s, version=%d, action=%s]"
        .formatted(sequence, subject, version, action);
  }
}
