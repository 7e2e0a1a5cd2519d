package id.dtks.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The hashes of a journal, so laid out that a program in any language can check them.
 *
 * <p>Everything hashed is text in UTF-8, without byte order mark or line ends, and every hash is
 * SHA-256 written as 64 hexadecimal digits in lower case:
 *
 * <pre>
 * digest = SHA-256( salt state )
 * chain  = SHA-256( previous-chain header digest )
 * header = field sequence, field kind, field id, field version, field action,
 *          field actor, field role, field area, field at, field reason
 * field  = length ":" text ","
 * </pre>
 *
 * <p>The parts follow one another without a separator. {@code salt} is 32 hexadecimal digits.
 * {@code previous-chain} is the chain of the revision before, or 64 zeros for the first. A field is
 * a netstring: the length is that of the text in bytes, in decimal. Sequence, version and {@code
 * at}, the nanoseconds since 1970-01-01T00:00Z, are decimal. A missing reason is a field of length
 * 0. So {@code printf '%s%s' "$salt" "$state" | sha256sum} gives the digest.
 *
 * <p>The chain covers the digest and not the state: salt and state can be erased, and the chain
 * still holds.
 */
public final class HashChain {
  /** What stands for the previous chain of the first revision: 64 zeros. */
  public static final String START = "0".repeat(64);

  private HashChain() {}

  /** Returns the digest of a salt and a state. */
  public static String digest(String salt, String state) {
    return sha256(salt + state);
  }

  /** Returns the chain of a revision, worked out anew from all but its state, salt and chain. */
  public static String chain(String previous, Revision revision) {
    StringBuilder text = new StringBuilder(400).append(previous);
    field(text, Long.toString(revision.sequence()));
    field(text, revision.subject().kind());
    field(text, revision.subject().id());
    field(text, Long.toString(revision.version()));
    field(text, revision.action());
    Stamp stamp = revision.stamp();
    field(text, stamp.actor());
    field(text, stamp.role());
    field(text, stamp.area());
    field(text, Long.toString(EpochNanos.of(stamp.at())));
    field(text, stamp.reason().orElse(""));
    return sha256(text.append(revision.digest()).toString());
  }

  /** Returns the revision that an entry makes after a head. */
  static Revision seal(Head head, Stamp stamp, Entry entry, String salt) {
    String digest = digest(salt, entry.state());
    Revision unchained =
        new Revision(
            head.sequence() + 1,
            entry.subject(),
            entry.expectedVersion() + 1,
            entry.action(),
            stamp,
            Optional.of(salt),
            Optional.of(entry.state()),
            digest,
            START);
    return unchained.chained(chain(head.chain(), unchained));
  }

  private static void field(StringBuilder text, String value) {
    int length = value.getBytes(StandardCharsets.UTF_8).length;
    text.append(length).append(':').append(value).append(',');
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
