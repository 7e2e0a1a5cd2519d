package id.dtks.check;

import java.util.Map;

/**
 * Brings texts to {@link Words}: found as a service, so that a module or a city adds the words of
 * its own codes and constants. Keys are as in {@link Words}.
 */
public interface WordSource {
  /** Returns all texts of this source in a language, by key. */
  Map<String, String> words(Language language);
}
