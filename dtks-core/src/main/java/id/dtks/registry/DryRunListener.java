package id.dtks.registry;

import id.dtks.rule.TrialHit;

/** Hears how a dry run of rules goes on, on the thread that asked for it. */
public interface DryRunListener {
  /** A listener that does nothing. */
  DryRunListener NONE = new DryRunListener() {};

  /**
   * Called once for each percent of the way, 1 to 100: how many times tells nothing of how large
   * the register is outside the desk's area.
   */
  default void at(int percent) {}

  /** Called for everything that is found, in no order worth relying on. */
  default void found(TrialHit hit) {}
}
