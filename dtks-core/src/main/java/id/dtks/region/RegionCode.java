package id.dtks.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A region code of the Ministry of Home Affairs (<i>kode wilayah Kemendagri</i>, Permendagri
 * 58/2021), such as {@code 64.74.03.1002}. The statistics office BPS has codes of its own that look
 * alike and mean other places: never mix the two. Whether a region has this code is a question for
 * {@link RegionCatalog}. The natural order is the official list's: a region comes right before
 * everything inside it.
 *
 * @param digits the code without dots: 2, 4, 6 or 10 ASCII digits
 */
public record RegionCode(String digits) implements Comparable<RegionCode> {
  private static final Pattern DOTTED =
      Pattern.compile("([0-9]{2})(?:\\.([0-9]{1,2})(?:\\.([0-9]{1,2})(?:\\.([0-9]{4}))?)?)?");

  /**
   * Makes a code from its digits.
   *
   * @throws IllegalArgumentException if digits are not 2, 4, 6 or 10 ASCII digits
   */
  public RegionCode {
    if (!isCode(digits)) {
      throw new IllegalArgumentException(
          "digits must be 2, 4, 6 or 10 ASCII digits, had " + digits.length() + " characters");
    }
  }

  private static boolean isCode(String text) {
    switch (text.length()) {
      case 2, 4, 6, 10 -> {
        for (int i = 0; i < text.length(); i++) {
          if (text.charAt(i) < '0' || text.charAt(i) > '9') {
            return false;
          }
        }
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /**
   * Returns the code of a text known to be good, dotted or bare.
   *
   * @throws IllegalArgumentException if the text is not a region code
   */
  @JsonCreator
  public static RegionCode of(String text) {
    return read(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "text must be a region code of 2, 4, 6 or 10 digits, had "
                        + text.length()
                        + " characters"));
  }

  /**
   * Reads a code from untrusted text, dotted or bare; the dotted form may lack leading zeros, as in
   * {@code 64.74.3}.
   */
  public static Checked<RegionCode> parse(String text) {
    return read(text.strip())
        .map(Checked::of)
        .orElseGet(() -> Checked.rejected(Finding.of(RegionFinding.REGION_CODE_FORMAT)));
  }

  private static Optional<RegionCode> read(String text) {
    if (isCode(text)) {
      return Optional.of(new RegionCode(text));
    }
    Matcher dotted = DOTTED.matcher(text);
    if (!dotted.matches()) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(dotted.group(1));
    for (int part = 2; part <= 4 && dotted.group(part) != null; part++) {
      digits.append(dotted.group(part).length() == 1 ? "0" : "").append(dotted.group(part));
    }
    return Optional.of(new RegionCode(digits.toString()));
  }

  /** Returns the level, told by the number of digits. */
  public RegionLevel level() {
    return switch (digits.length()) {
      case 2 -> RegionLevel.PROVINCE;
      case 4 -> RegionLevel.REGENCY;
      case 6 -> RegionLevel.DISTRICT;
      default -> RegionLevel.VILLAGE;
    };
  }

  /** Returns the code one level wider; a province has none. */
  public Optional<RegionCode> parent() {
    return level().wider().map(this::at);
  }

  /**
   * Returns the code of the region of that level that this one is in, or is.
   *
   * @throws IllegalArgumentException if the level is narrower than this code's
   */
  public RegionCode at(RegionLevel level) {
    if (level.digits() > digits.length()) {
      throw new IllegalArgumentException(
          "level must not be narrower than " + level() + ", was " + level);
    }
    return level.digits() == digits.length()
        ? this
        : new RegionCode(digits.substring(0, level.digits()));
  }

  /** Tells whether the other region is this one or inside it. */
  public boolean contains(RegionCode other) {
    return other.digits.startsWith(digits);
  }

  @Override
  public int compareTo(RegionCode other) {
    return digits.compareTo(other.digits);
  }

  /** Returns the official dotted form, such as {@code 64.74.03.1002}. */
  @Override
  @JsonValue
  public String toString() {
    StringBuilder dotted = new StringBuilder(13).append(digits, 0, 2);
    for (RegionLevel level = RegionLevel.PROVINCE; level != level(); ) {
      RegionLevel next = level.narrower().orElseThrow();
      dotted.append('.').append(digits, level.digits(), next.digits());
      level = next;
    }
    return dotted.toString();
  }
}
