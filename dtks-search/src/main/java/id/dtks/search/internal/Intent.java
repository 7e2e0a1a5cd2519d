package id.dtks.search.internal;

import id.dtks.region.RegionCode;
import id.dtks.search.name.NameWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a text typed into the search box, or a form, asks for.
 *
 * @param name the words of a name, often empty
 * @param mother the words of the mother's name, often empty
 * @param numbers digits of 15 or more: whole NIK or family card numbers, perhaps damaged
 * @param parts digits of 4 to 14: the beginning or the end of such a number
 * @param rt the RT
 * @param rw the RW
 * @param year a year of birth whose digits are among the parts too
 * @param bornIn the year of birth, said to be one
 * @param age the age in years
 * @param birth the date of birth
 * @param places the villages or districts that may be meant, none inside another; often none
 */
record Intent(
    NameWords name,
    NameWords mother,
    List<String> numbers,
    List<String> parts,
    OptionalInt rt,
    OptionalInt rw,
    OptionalInt year,
    OptionalInt bornIn,
    OptionalInt age,
    Optional<LocalDate> birth,
    Set<RegionCode> places) {
  /** Of a masked number the last so many digits are shown. */
  private static final int SHOWN_DIGITS = 4;

  /** Returns what both ask for; where they differ in what can be one only, this. */
  Intent and(Intent other) {
    return new Intent(
        TypedName.both(name, other.name),
        TypedName.both(mother, other.mother),
        both(numbers, other.numbers),
        both(parts, other.parts),
        first(rt, other.rt),
        first(rw, other.rw),
        first(year, other.year),
        first(bornIn, other.bornIn),
        first(age, other.age),
        birth.or(() -> other.birth),
        places.isEmpty() ? other.places : places);
  }

  /**
   * Returns what of this somebody may ask who does not see numbers and days of birth, and would
   * find them out by trying one after the other: whole numbers, endings that are shown, years.
   */
  Intent inTheOpen() {
    return new Intent(
        name,
        mother,
        numbers.stream().filter(Digits::isSixteen).toList(),
        parts.stream().filter(part -> part.length() <= SHOWN_DIGITS).toList(),
        rt,
        rw,
        year,
        birth.isPresent() ? OptionalInt.of(birth.get().getYear()) : bornIn,
        age,
        Optional.empty(),
        places);
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).limit(TypedName.MOST_WORDS).toList();
  }

  private static OptionalInt first(OptionalInt one, OptionalInt other) {
    return one.isPresent() ? one : other;
  }

  /** Returns the kind only: a query is personal. */
  @Override
  public String toString() {
    return "Intent";
  }
}
