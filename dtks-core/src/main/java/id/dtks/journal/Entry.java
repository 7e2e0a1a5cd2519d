package id.dtks.journal;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What to append about one subject: its whole state after the change, never a difference.
 *
 * @param subject what it is about
 * @param expectedVersion the version the change was made from; 0 if the subject must be new
 * @param action what was done, a code in upper case with underscores, such as {@code DECIDED}
 * @param state the whole state afterwards, text that the journal does not look into
 * @param claims every claim the subject holds afterwards; the journal takes and releases the
 *     difference to those it held
 */
public record Entry(
    Subject subject, long expectedVersion, String action, String state, Set<Claim> claims) {
  private static final Pattern ACTION = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /**
   * Makes an entry.
   *
   * @throws IllegalArgumentException if the version is negative, the action is no such code, or the
   *     state holds NUL or is not whole Unicode
   */
  public Entry {
    if (expectedVersion < 0) {
      throw new IllegalArgumentException("expectedVersion must not be negative");
    }
    if (!ACTION.matcher(action).matches()) {
      throw new IllegalArgumentException("action must be a code in upper case with underscores");
    }
    StorableText.require(state, "state");
    claims = Collections.unmodifiableSet(new LinkedHashSet<>(claims));
  }

  /** Returns an entry for a subject that must be new. */
  public static Entry first(Subject subject, String action, String state, Set<Claim> claims) {
    return new Entry(subject, 0, action, state, claims);
  }

  /** Returns all but the state, and of the claims their number. */
  @Override
  public String toString() {
    return "Entry[subject=%s, expectedVersion=%d, action=%s, claims=%d]"
        .formatted(subject, expectedVersion, action, claims.size());
  }
}
