package id.dtks.rule;

/**
 * Turns texts into numbers of 64 bits, so that a pass over a register remembers little and nothing
 * personal: without the seed a number tells nothing. Immutable.
 */
public final class Fingerprint {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final long seed;

  private Fingerprint(long seed) {
    this.seed = seed;
  }

  /** Returns one of many; those of two seeds have nothing in common. */
  public static Fingerprint seeded(long seed) {
    return new Fingerprint(seed);
  }

  /** Returns the number of a text in parts, whose borders count. */
  public long of(String... parts) {
    long hash = seed;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * STEP;
        hash ^= hash >>> 32;
      }
      hash = mixed(hash + STEP + part.length());
    }
    return hash;
  }

  /** Spreads each bit over all (the finalizer of SplitMix64). */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns nothing of the seed. */
  @Override
  public String toString() {
    return "Fingerprint";
  }
}
