package id.dtks.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.dtks.check.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as recorded, and what is in it: Indonesian names have no family name in general,
 * may be one word, and lists carry titles, a mark of death, other names and a parent's name in the
 * same field. Spelling variants are the search's matter, not this type's.
 *
 * <p>Immutable. Its text form tells the number of words only.
 */
public final class PersonName {
  private final String recorded;
  private final NameParts parts;

  /** Worked out when first asked for, by whichever thread. */
  private @Nullable List<Finding> findings;

  private PersonName(String recorded, NameParts parts) {
    this.recorded = recorded;
    this.parts = parts;
  }

  /** Takes a recorded name apart, whatever it is; {@link #findings()} tells what is odd. */
  @JsonCreator
  public static PersonName of(String recorded) {
    return new PersonName(recorded, NameParts.of(recorded));
  }

  /** Returns the text as recorded. */
  @JsonValue
  public String recorded() {
    return recorded;
  }

  /**
   * Returns the words of the name proper: upper case, no marks, no titles, no other names. Empty
   * only if nothing but blanks and marks was recorded.
   */
  public List<String> words() {
    return parts.words();
  }

  /** Returns the words with a space between them. */
  public String normalized() {
    return String.join(" ", parts.words());
  }

  /** Returns titles and degrees with their dots, upper case, in their order. */
  public List<String> titles() {
    return parts.titles();
  }

  /** Returns other names of the person (<i>alias</i>), normalized. */
  public List<String> aliases() {
    return parts.aliases();
  }

  /** Returns the parent's name after <i>bin</i> or <i>binti</i>, normalized. */
  public Optional<String> parentName() {
    return parts.parentName();
  }

  /** Tells whether the name is marked as that of a deceased person (<i>Alm., Almh.</i>). */
  public boolean isMarkedDeceased() {
    return parts.deceased();
  }

  /** Returns what is wrong or odd; none of it holds a part of the name. */
  public List<Finding> findings() {
    List<Finding> known = findings;
    if (known == null) {
      known = NameFindings.of(recorded, parts);
      findings = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonName that && recorded.equals(that.recorded);
  }

  @Override
  public int hashCode() {
    return recorded.hashCode();
  }

  /** Returns the number of words, nothing of the name. */
  @Override
  public String toString() {
    return "PersonName[words=" + parts.words().size() + "]";
  }
}
