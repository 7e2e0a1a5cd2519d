package id.dtks.console;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what libraries log about this Java off the screen: nothing an operator can act on. */
final class QuietLibraries {
  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private QuietLibraries() {}

  static void hush() {
    LUCENE.setLevel(Level.OFF);
  }
}
