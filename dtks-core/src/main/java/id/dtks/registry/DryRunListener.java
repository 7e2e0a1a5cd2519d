package id.dtks.registry;

import id.dtks.rule.TrialHit;

/** Hears how a dry run of rules goes on, on the thread that asked for it. */
public interface DryRunListener {
  /** A listener that does nothing. */
  DryRunListener NONE = new DryRunListener() {};

  /**
   * Called after every few hundred households.
   *
   * @param looked how many looks were taken; each household is looked at twice at most
   * @param total how many there will be at most
   */
  default void at(long looked, long total) {}

  /** Called for everything that is found, in no order worth relying on. */
  default void found(TrialHit hit) {}
}
