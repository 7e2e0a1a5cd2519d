package id.dtks.journal;

import java.util.Objects;

/**
 * The end of a journal. Whoever keeps a copy elsewhere (on paper, with another office) can prove
 * later that nothing up to there was rewritten.
 *
 * @param sequence the sequence of the last revision, 0 if there is none
 * @param chain the chain of the last revision, {@link HashChain#START} if there is none
 */
public record Head(long sequence, String chain) {
  /** The head of an empty journal. */
  public static final Head START = new Head(0, HashChain.START);

  /** Makes a head. */
  public Head {
    Objects.requireNonNull(chain, "chain");
  }

  /** Returns the head once a revision is the last. */
  static Head of(Revision revision) {
    return new Head(revision.sequence(), revision.chain());
  }
}
