package id.dtks.rule;

/** How what a rule finds changes from the rules in force to those that are tried. */
public enum TrialOutcome {
  /** Tetap: found by both. */
  KEPT,
  /** Baru: found by the rules that are tried only. */
  ADDED,
  /** Hilang: found by the rules in force only. */
  GONE,
  /** Bobot berubah: found by both, with another severity. */
  REGRADED
}
