package id.dtks.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood below the village: an RT (<i>rukun tetangga</i>, some dozens of households), with
 * the RW (<i>rukun warga</i>, a group of RT) where it is known. Numbers are local to the village
 * and are written with three digits.
 */
public final class Neighbourhood {
  private static final int HIGHEST = 999;
  private static final Pattern NUMBER =
      Pattern.compile("(?:R[\\s.]*[TW])?[\\s.:/-]*0*([1-9][0-9]{0,2})", Pattern.CASE_INSENSITIVE);

  private final String rt;
  private final @Nullable String rw;

  private Neighbourhood(String rt, @Nullable String rw) {
    this.rt = rt;
    this.rw = rw;
  }

  /**
   * Returns an RT whose RW is not known.
   *
   * @throws IllegalArgumentException if rt is not from 1 to 999
   */
  public static Neighbourhood of(int rt) {
    return new Neighbourhood(padded("rt", rt), null);
  }

  /**
   * Returns an RT in an RW.
   *
   * @throws IllegalArgumentException if one of them is not from 1 to 999
   */
  public static Neighbourhood of(int rt, int rw) {
    return new Neighbourhood(padded("rt", rt), padded("rw", rw));
  }

  /**
   * Returns the neighbourhood of a text that {@link #toString()} wrote.
   *
   * @throws id.dtks.check.RejectedException if it did not
   */
  @JsonCreator
  static Neighbourhood of(String text) {
    String[] parts = text.split("/", 2);
    return parse(parts[0], parts.length == 2 ? parts[1] : "").orElseThrow();
  }

  /**
   * Reads the two cells of a listing: {@code 1}, {@code 01}, {@code 001}, {@code RT.01}, {@code RW
   * 5}. A blank RW, or one of zeros or a dash, is one that is not known.
   */
  public static Checked<Neighbourhood> parse(String rtText, String rwText) {
    List<Finding> findings = new ArrayList<>();
    String rt = null;
    if (isUnknown(rtText)) {
      findings.add(Finding.of(RegionFinding.RT_MISSING));
    } else {
      rt = number(rtText).orElse(null);
      if (rt == null) {
        findings.add(Finding.of(RegionFinding.RT_FORMAT));
      }
    }
    String rw = null;
    if (!isUnknown(rwText)) {
      rw = number(rwText).orElse(null);
      if (rw == null) {
        findings.add(Finding.of(RegionFinding.RW_FORMAT));
      }
    }
    return rt == null
        ? Checked.rejected(findings)
        : Checked.of(new Neighbourhood(rt, rw), findings);
  }

  private static boolean isUnknown(String text) {
    return text.chars().allMatch(c -> c == '0' || c == '-' || Character.isWhitespace(c));
  }

  private static Optional<String> number(String text) {
    Matcher matcher = NUMBER.matcher(text.strip());
    return matcher.matches()
        ? Optional.of("0".repeat(3 - matcher.group(1).length()) + matcher.group(1))
        : Optional.empty();
  }

  private static String padded(String parameter, int number) {
    if (number < 1 || number > HIGHEST) {
      throw new IllegalArgumentException(parameter + " must be from 1 to " + HIGHEST);
    }
    String digits = Integer.toString(number);
    return "0".repeat(3 - digits.length()) + digits;
  }

  /** Returns the RT, three digits. */
  public String rt() {
    return rt;
  }

  /** Returns the RW, three digits; empty if it is not known. */
  public Optional<String> rw() {
    return Optional.ofNullable(rw);
  }

  /**
   * Tells whether the other is this neighbourhood, or the same RT with an RW where this has none.
   */
  public boolean contains(Neighbourhood other) {
    return rt.equals(other.rt) && (rw == null || rw.equals(other.rw));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Neighbourhood that && rt.equals(that.rt) && Objects.equals(rw, that.rw);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rt, rw);
  }

  /** Returns {@code 005/002}, or {@code 005} without an RW. */
  @Override
  @JsonValue
  public String toString() {
    return rw == null ? rt : rt + "/" + rw;
  }
}
