package id.dtks.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a text typed into the search box asks for.
 *
 * @param name the folded words of a name, often empty
 * @param numbers digits of 15 or more: whole NIK or family card numbers, perhaps damaged
 * @param parts digits of 4 to 14: the beginning or the end of such a number
 * @param rt the RT
 * @param rw the RW
 * @param year the year of birth; its digits may be among the parts too
 * @param birth the date of birth
 */
record Intent(
    List<String> name,
    List<String> numbers,
    List<String> parts,
    OptionalInt rt,
    OptionalInt rw,
    OptionalInt year,
    Optional<LocalDate> birth) {

  /** Returns the kind only: a query is personal. */
  @Override
  public String toString() {
    return "Intent";
  }
}
