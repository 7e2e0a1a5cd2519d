package id.dtks.search.query;

/** In which order the people found are shown. Between equals name, birth and id decide. */
public enum SearchOrder {
  /** Who answers the text best comes first; without a text, as by name. */
  BEST,
  /** By name: the fewest words first, then by the alphabet. */
  NAME,
  /** By date of birth, the eldest first; who has none comes last. */
  BIRTH,
  /** By how long the case waits where it stands, the longest first; who has none comes last. */
  WAITING
}
