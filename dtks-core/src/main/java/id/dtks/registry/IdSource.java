package id.dtks.registry;

import java.time.InstantSource;

/** Makes ids that nobody has made before. Safe for use by many threads. */
@FunctionalInterface
public interface IdSource {
  /** Returns a new id: a short text of letters and digits. */
  String next();

  /** Returns a source whose ids sort by the time they were made, which keeps databases quick. */
  static IdSource ordered(InstantSource clock) {
    return new OrderedIds(clock);
  }
}
