package id.dtks.search.query;

import id.dtks.search.name.WordRelation;

/** Why a person was found. The words for each are in the bundles. */
public enum MatchEvidence {
  /**
   * The whole name as it is recorded: every word that was typed, in that order, and no other. What
   * is recorded after <i>alias</i>, <i>bin</i> or <i>binti</i> need not be typed; what was typed
   * after them must be recorded.
   */
  NAME_EXACT,
  /** A word of the name as it is recorded. */
  NAME_WORD,
  /** A form that stands for a word of the name: Moch. for Muhammad. */
  NAME_KNOWN_FORM,
  /** A word in the spelling before 1972. */
  NAME_OLD_SPELLING,
  /** A spelling that sounds the same. */
  NAME_VARIANT,
  /** Two words written as one, or one as two. */
  NAME_JOINED,
  /** A word with a slip of the hand. */
  NAME_TYPO,
  /** The beginning of a word. */
  NAME_BEGINNING,
  /** An initial. */
  NAME_INITIAL,
  /** The words in another order. */
  NAME_OTHER_ORDER,
  /** Words that only the query or only the record has. */
  NAME_WORDS_LEFT_OUT,
  /** Another name of the person, recorded after <i>alias</i>. */
  NAME_ALIAS,
  /** The NIK, all digits. */
  NIK_EXACT,
  /** The NIK, with one to three digits that differ, or with some moved by a place. */
  NIK_DIGITS_DIFFER,
  /** The NIK, with two digits swapped. */
  NIK_DIGITS_SWAPPED,
  /** The NIK, with a digit missing or too many. */
  NIK_LENGTH_DIFFERS,
  /** The first digits of the NIK. */
  NIK_BEGINNING,
  /** The last digits of the NIK. */
  NIK_ENDING,
  /** The date of birth inside the NIK, of a person whose recorded NIK cannot be read. */
  NIK_BIRTH_DATE,
  /** The family card number, all digits. */
  FAMILY_CARD_EXACT,
  /** The family card number, nearly. */
  FAMILY_CARD_NEAR,
  /** The first or last digits of the family card number. */
  FAMILY_CARD_PART,
  /** The RT. */
  RT,
  /** The RW. */
  RW,
  /** The date of birth. */
  BIRTH_DATE,
  /** The year of birth. */
  BIRTH_YEAR,
  /** The age, a year more or less. */
  AGE,
  /** The village or district. */
  VILLAGE,
  /** The mother's name, or most of it. */
  MOTHER_NAME;

  /** Returns the evidence that a relation between words is. */
  public static MatchEvidence of(WordRelation relation) {
    return switch (relation) {
      case SAME -> NAME_WORD;
      case KNOWN_FORM -> NAME_KNOWN_FORM;
      case OLD_SPELLING -> NAME_OLD_SPELLING;
      case VARIANT -> NAME_VARIANT;
      case JOINED -> NAME_JOINED;
      case TYPO -> NAME_TYPO;
      case BEGINNING -> NAME_BEGINNING;
      case INITIAL -> NAME_INITIAL;
    };
  }
}
