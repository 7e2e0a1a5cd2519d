package id.dtks.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.dtks.check.Checked;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A national identity number (<i>Nomor Induk Kependudukan</i>, NIK): 16 digits, given once and kept
 * for life. Six digits tell the district of first registration, six the birth date (the day of
 * women plus 40), four are a serial number from 0001. There is no check digit, and neither a move
 * nor a corrected birth date changes the number (PP 37/2007 Art. 37), so what it tells may differ
 * from the person's record without being wrong.
 *
 * <p>Immutable. Its text form is masked; only {@link #digits()} has the number.
 */
public final class Nik {
  private static final Pattern FORMAT = Pattern.compile("[0-9]{16}");
  private static final int OLDEST = 115;

  private final String digits;

  private Nik(String digits) {
    this.digits = digits;
  }

  /**
   * Returns the NIK of 16 digits that were checked before.
   *
   * @throws IllegalArgumentException if digits are not 16 ASCII digits
   */
  @JsonCreator
  public static Nik of(String digits) {
    if (!FORMAT.matcher(digits).matches()) {
      throw new IllegalArgumentException(
          "digits must be 16 ASCII digits, had " + digits.length() + " characters");
    }
    return new Nik(digits);
  }

  /** Reads a number somebody enters now; see the other method. */
  public static Checked<Nik> parse(String text) {
    return parse(text, Strictness.NEW_ENTRY);
  }

  /**
   * Reads a number from untrusted text. Separators and a spreadsheet's {@code .0} are taken out and
   * reported; nothing is guessed. A serial number 0000 is an error, but a warning in {@link
   * Strictness#LEGACY}.
   */
  public static Checked<Nik> parse(String text, Strictness strictness) {
    return NikReading.read(RecordedNumber.of(text), strictness);
  }

  /** Returns the 16 digits. Personal data. */
  @JsonValue
  public String digits() {
    return digits;
  }

  /**
   * Tells whether this only stands in for a NIK that a person does not have: it starts with 0, a
   * village's code follows. It identifies nobody and tells neither birth date nor sex.
   */
  public boolean isTemporary() {
    return digits.charAt(0) == '0';
  }

  /** Returns the district of first registration, in the codes of that day. */
  public RegionCode district() {
    int start = isTemporary() ? 1 : 0;
    return new RegionCode(digits.substring(start, start + 6));
  }

  /** Returns the sex; empty if this number is temporary. */
  public Optional<Sex> sex() {
    return birthDigits().map(DateDigits::sex);
  }

  /**
   * Returns every birth date the number can mean, the earlier first: the century is not written.
   * Empty if the number is temporary or its date does not exist.
   *
   * @param today the last possible date
   */
  public List<LocalDate> birthDates(LocalDate today) {
    return birthDigits().stream()
        .flatMap(birth -> birth.dates().stream())
        .filter(date -> !date.isAfter(today))
        .toList();
  }

  /**
   * Returns the likeliest birth date: the latest that makes the person at least so old, and not
   * older than 115. Others may be true, see {@link #birthDates}.
   *
   * @param today the day to count the age on
   * @param leastAge what else is known of the age in years: 17 for a head of family, else 0
   */
  public Optional<LocalDate> likelyBirthDate(LocalDate today, int leastAge) {
    return birthDates(today).stream()
        .filter(date -> !date.plusYears(leastAge).isAfter(today))
        .filter(date -> date.plusYears(OLDEST + 1L).isAfter(today))
        .reduce((earlier, later) -> later);
  }

  /** Tells whether a birth date agrees with the number; a temporary number agrees with none. */
  public boolean agreesWith(LocalDate birthDate) {
    return birthDigits().filter(birth -> birth.matches(birthDate)).isPresent();
  }

  Optional<DateDigits> birthDigits() {
    return isTemporary() ? Optional.empty() : Optional.of(DateDigits.of(digits.substring(6, 12)));
  }

  boolean hasSerialZero() {
    return digits.endsWith("0000");
  }

  /** Returns the number for eyes that need not know it: {@code 647403******9001}. */
  public String masked() {
    return digits.substring(0, 6) + "******" + digits.substring(12);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Nik that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Returns {@link #masked()}. */
  @Override
  public String toString() {
    return masked();
  }
}
