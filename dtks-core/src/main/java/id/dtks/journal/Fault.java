package id.dtks.journal;

/** How a journal can be broken. */
public enum Fault {
  /** A revision is missing before the end. */
  REVISION_MISSING,
  /** A revision holds what none can, or the database cannot read it. */
  REVISION_UNREADABLE,
  /** The last revisions are missing: the head tells of more. */
  TAIL_MISSING,
  /** There are revisions after the end that the head tells of, or the head's chain is another. */
  HEAD_DIFFERS,
  /** The state or the salt is not what was appended. */
  STATE_CHANGED,
  /** Who, what, when or why is not what was appended, or revisions changed places. */
  CHAIN_BROKEN,
  /** A claim is held by what is no subject; the sequence is that of the head. */
  CLAIM_ASTRAY,
  /** A subject's newest state implies a claim that it does not hold. */
  CLAIM_MISSING,
  /** A subject holds a claim that its newest state does not imply. */
  CLAIM_EXTRA
}
