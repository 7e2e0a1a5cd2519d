package id.dtks.search.feed;

import id.dtks.household.AidProgram;
import id.dtks.identity.Sex;
import id.dtks.search.query.CaseStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** What the index holds of one person: what can be searched, and what a hit shows. Immutable. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true)
@SuppressWarnings("exports") // annotations for the compiler only
public abstract class PersonRecord {
  private static final Pattern REGION = Pattern.compile("[0-9]{2}(?:[0-9]{2}){0,2}|[0-9]{10}");
  private static final int HIGHEST_UNIT = 999;

  PersonRecord() {}

  /** The person's opaque id. */
  public abstract String person();

  /** The household's opaque id: a household's people are replaced together. */
  public abstract String household();

  /** The name as recorded. */
  public abstract String name();

  /** Every NIK recorded for the person, the current first, as recorded: 16 digits or damaged. */
  public abstract List<String> niks();

  /** Every family card number of the household, the current first. */
  public abstract List<String> familyCards();

  /** The date of birth; one before 1697 is taken for unknown. */
  public abstract Optional<LocalDate> birth();

  /** The sex, if known. */
  public abstract Optional<Sex> sex();

  /**
   * The digits of the village, or of the smallest region above it that is known: {@code
   * 6474031002}, see {@link id.dtks.region.RegionCode#digits()}.
   */
  public abstract String region();

  /** The RT, 0 if unknown. */
  @Value.Default
  public int rt() {
    return 0;
  }

  /** The RW, 0 if unknown. */
  @Value.Default
  public int rw() {
    return 0;
  }

  /** The mother's name as recorded; empty if unknown. */
  @Value.Default
  public String mother() {
    return "";
  }

  /** Where the person's case stands. */
  @Value.Default
  public CaseStanding standing() {
    return CaseStanding.untouched();
  }

  /** The programs the person draws aid from now. */
  public abstract Set<AidProgram> programs();

  /** The codes of what was found in the record of the person or the household. */
  public abstract Set<String> findings();

  /**
   * Makes sure that people of this record can be shown.
   *
   * @throws IllegalArgumentException if an id is blank, the region is no code of 2, 4, 6 or 10
   *     digits, or the RT or RW is not from 0 to 999
   */
  @Value.Check
  protected void check() {
    require(!person().isBlank(), "person must not be blank");
    require(!household().isBlank(), "household must not be blank");
    require(
        REGION.matcher(region()).matches(),
        "region must be the 2, 4, 6 or 10 digits of a code, without dots");
    require(isUnit(rt()), "rt must be from 0 to 999");
    require(isUnit(rw()), "rw must be from 0 to 999");
  }

  private static boolean isUnit(int number) {
    return number >= 0 && number <= HIGHEST_UNIT;
  }

  private static void require(boolean rule, String message) {
    if (!rule) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the kind only: every part is personal. */
  @Override
  public final String toString() {
    return "PersonRecord";
  }

  /** Builds a record. */
  public static final class Builder extends ImmutablePersonRecord.Builder {
    Builder() {}
  }
}
