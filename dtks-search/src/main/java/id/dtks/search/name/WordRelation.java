package id.dtks.search.name;

/** How two words of names are one, from the surest to the weakest reason. */
public enum WordRelation {
  /** The same letters. */
  SAME,
  /** Forms that stand for one name: Moch. and Muhammad. */
  KNOWN_FORM,
  /** The same but for the spelling before 1972: Soetrisno and Sutrisno. */
  OLD_SPELLING,
  /** Spellings that one sound allows: Zainal and Jaenal. */
  VARIANT,
  /** Two words written as one, or one as two: Nur Hayati and Nurhayati. */
  JOINED,
  /** Slips of the hand: letters wrong, swapped, missing or too many. */
  TYPO,
  /** One word begins the other. */
  BEGINNING,
  /** One is the first letter of the other, or the first letters of several words. */
  INITIAL
}
