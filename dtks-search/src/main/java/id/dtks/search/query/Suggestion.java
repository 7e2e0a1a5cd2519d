package id.dtks.search.query;

/**
 * A name that begins as what was typed.
 *
 * @param name the name, folded to capitals without marks
 * @param people how many at least bear it in the area, with whatever alias and lineage; of a name
 *     that is rare in a part of the index, some may be left out
 */
public record Suggestion(String name, int people) {
  /** Returns the count only: a name is personal. */
  @Override
  public String toString() {
    return "Suggestion[people=" + people + "]";
  }
}
