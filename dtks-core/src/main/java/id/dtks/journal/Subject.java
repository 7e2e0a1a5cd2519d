package id.dtks.journal;

/**
 * What a revision is about, such as one household or one proposal.
 *
 * @param kind the kind, such as {@code household}
 * @param id the opaque id, unique within the kind, never a number from a card
 */
public record Subject(String kind, String id) {
  /**
   * Makes a subject.
   *
   * @throws IllegalArgumentException if a part is blank, holds NUL or is not whole Unicode
   */
  public Subject {
    StorableText.requireFilled(kind, "kind");
    StorableText.requireFilled(id, "id");
  }
}
