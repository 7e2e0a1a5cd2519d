package id.dtks.search.name;

/**
 * A folded word and the forms it is compared by, worked out once.
 *
 * @param main the {@linkplain KnownForms main form}
 * @param modern the {@linkplain OldSpelling modern spelling}
 * @param common the {@linkplain CommonSpelling common spelling}
 * @param romanized the {@linkplain Romanization romanized form}
 */
record SpelledWord(String text, String main, String modern, String common, String romanized) {
  static SpelledWord of(String text) {
    return new SpelledWord(
        text,
        KnownForms.main(text),
        OldSpelling.modern(text),
        CommonSpelling.of(text),
        Romanization.of(text));
  }

  boolean isInitial() {
    return text.length() == 1;
  }

  /** Returns the length only: a name is personal. */
  @Override
  public String toString() {
    return "SpelledWord[letters=" + text.length() + "]";
  }
}
