package id.dtks.registry;

import id.dtks.journal.Revision;
import java.time.Instant;

/**
 * One version of a household or proposal, and how it came to be.
 *
 * @param <T> what it is a version of
 * @param value as it was
 * @param number counted from 1
 * @param action what was done, a code in upper case
 * @param actor the account that did it
 * @param role the office it was done in, the constant's name
 * @param at when
 * @param chain the hash that proves it
 */
public record Version<T>(
    T value, long number, String action, String actor, String role, Instant at, String chain) {

  static <T> Version<T> of(T value, Revision revision) {
    return new Version<>(
        value,
        revision.version(),
        revision.action(),
        revision.stamp().actor(),
        revision.stamp().role(),
        revision.stamp().at(),
        revision.chain());
  }
}
