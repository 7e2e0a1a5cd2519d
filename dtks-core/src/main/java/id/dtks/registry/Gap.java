package id.dtks.registry;

/** Why a version has no value. */
public enum Gap {
  /** The state was erased, as the law on personal data asks; the chain still proves the rest. */
  ERASED,
  /** The state is there, but this version of the library cannot read it. */
  UNREADABLE
}
