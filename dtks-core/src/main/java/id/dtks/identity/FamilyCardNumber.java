package id.dtks.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A family card number (<i>Nomor Kartu Keluarga</i>, No. KK), 16 digits: the issuing district, the
 * day of recording DDMMYY, a serial number. A family gets a new one when it moves, splits, or its
 * head dies, so it is never the identity of a household.
 *
 * <p>Immutable. Its text form is masked; only {@link #digits()} has the number.
 */
public final class FamilyCardNumber {
  /** The century is not written; cards of this form are taken to be no older than this year. */
  private static final int FIRST_YEAR = 1996;

  private static final Pattern FORMAT = Pattern.compile("[0-9]{16}");

  private final String digits;

  private FamilyCardNumber(String digits) {
    this.digits = digits;
  }

  /**
   * Returns the number of 16 digits that were checked before.
   *
   * @throws IllegalArgumentException if digits are not 16 ASCII digits
   */
  @JsonCreator
  public static FamilyCardNumber of(String digits) {
    if (!FORMAT.matcher(digits).matches()) {
      throw new IllegalArgumentException(
          "digits must be 16 ASCII digits, had " + digits.length() + " characters");
    }
    return new FamilyCardNumber(digits);
  }

  /**
   * Reads a number from untrusted text. Separators and a spreadsheet's {@code .0} are taken out and
   * reported; nothing is guessed.
   *
   * @param today the day after which no card can have been recorded
   */
  public static Checked<FamilyCardNumber> parse(String text, LocalDate today) {
    RecordedNumber recorded = RecordedNumber.of(text);
    if (recorded.has(NumberDamage.BLANK) || recorded.has(NumberDamage.ZERO)) {
      return Checked.rejected(Finding.of(IdentityFinding.KK_MISSING));
    }
    return recorded
        .certainDigits()
        .map(digits -> judged(new FamilyCardNumber(digits), recorded, today))
        .orElseGet(
            () ->
                Checked.rejected(
                    Finding.of(IdentityFinding.KK_FORMAT).with("length", text.strip().length())));
  }

  private static Checked<FamilyCardNumber> judged(
      FamilyCardNumber number, RecordedNumber recorded, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    if (recorded.has(NumberDamage.SEPARATORS) || recorded.has(NumberDamage.DECIMAL_FRACTION)) {
      findings.add(Finding.of(IdentityFinding.KK_CLEANED));
    }
    DateDigits date = number.dateDigits();
    if (!date.isPossible()) {
      findings.add(Finding.of(IdentityFinding.KK_DATE_IMPOSSIBLE));
    } else if (date.sex() == Sex.FEMALE) {
      findings.add(Finding.of(IdentityFinding.KK_LOOKS_LIKE_NIK));
    } else if (number.recordedOn().filter(day -> !day.isAfter(today)).isEmpty()) {
      findings.add(Finding.of(IdentityFinding.KK_DATE_FUTURE));
    }
    return Checked.of(number, findings);
  }

  /** Returns the 16 digits. Personal data. */
  @JsonValue
  public String digits() {
    return digits;
  }

  /** Returns the district whose office issued the card. */
  public RegionCode district() {
    return new RegionCode(digits.substring(0, 6));
  }

  /** Returns the day the family was recorded; empty if the digits are no such day. */
  public Optional<LocalDate> recordedOn() {
    DateDigits date = dateDigits();
    return date.sex() == Sex.FEMALE
        ? Optional.empty()
        : date.dates().stream().filter(day -> day.getYear() >= FIRST_YEAR).findFirst();
  }

  /** Tells that a member's NIK stands in the place of this number. */
  public Optional<Finding> comparedWith(Nik member) {
    return digits.equals(member.digits())
        ? Optional.of(Finding.of(IdentityFinding.KK_LOOKS_LIKE_NIK))
        : Optional.empty();
  }

  private DateDigits dateDigits() {
    return DateDigits.of(digits.substring(6, 12));
  }

  /** Returns the number for eyes that need not know it: {@code 647403******9001}. */
  public String masked() {
    return digits.substring(0, 6) + "******" + digits.substring(12);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FamilyCardNumber that && digits.equals(that.digits);
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
