package id.dtks.registry;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Ids of 20 characters: 9 for the millisecond, 11 (55 bits) that are random at first and counted up
 * within a millisecond, so that one process never repeats and two never meet.
 */
final class OrderedIds implements IdSource {
  private static final int RANDOM_BITS = 55;
  private static final long RANDOM_MASK = (1L << RANDOM_BITS) - 1;
  private static final long MILLIS_MASK = (1L << 45) - 1;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private long millis = -1;
  private long tail;

  OrderedIds(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized String next() {
    long now = clock.millis();
    if (now > millis || tail == RANDOM_MASK) {
      millis = Math.max(now, millis + 1);
      tail = random.nextLong() & (RANDOM_MASK >> 1);
    } else {
      tail++;
    }
    return base32(millis & MILLIS_MASK, 9) + base32(tail, 11);
  }

  private static String base32(long value, int length) {
    String digits = Long.toString(value, 32).toUpperCase(Locale.ROOT);
    return "0".repeat(length - digits.length()) + digits;
  }
}
