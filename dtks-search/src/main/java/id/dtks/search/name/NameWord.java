package id.dtks.search.name;

import java.util.Objects;

/** One folded word of a name with its common spelling, worked out once. Immutable. */
public final class NameWord {
  private final String text;
  private final String common;

  private NameWord(String text, String common) {
    this.text = text;
    this.common = common;
  }

  /** Returns the word of a text, folded. */
  public static NameWord of(String written) {
    String folded = Folding.word(written);
    return new NameWord(folded, CommonSpelling.of(folded));
  }

  /** Returns this word and the next written as one. */
  public NameWord joinedWith(NameWord next) {
    return of(text + next.text);
  }

  /** Returns the folded word. */
  public String text() {
    return text;
  }

  /** Returns its {@linkplain CommonSpelling common spelling}. */
  public String common() {
    return common;
  }

  /** Tells whether the word is written in its common spelling. */
  boolean isCommon() {
    return text.equals(common);
  }

  /** Returns the number of letters. */
  public int length() {
    return text.length();
  }

  /** Tells whether the word is one letter, as an initial is. */
  public boolean isInitial() {
    return text.length() == 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameWord word && word.text.equals(text);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(text);
  }

  /** Returns the length only: a name is personal. */
  @Override
  public String toString() {
    return "NameWord[letters=" + text.length() + "]";
  }
}
