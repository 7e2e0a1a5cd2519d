package id.dtks.rule;

import java.util.Optional;

/**
 * What a rule rests on (<i>dasar hukum</i>): a norm and the place in it, or nothing but sound data.
 *
 * @param norm the norm with number and year, such as {@code Permendagri 73/2022}; empty if the rule
 *     is one of data quality
 * @param article where in the norm, such as {@code Ps. 4}; empty for the whole of it
 */
public record LegalBasis(Optional<String> norm, Optional<String> article) {
  private static final LegalBasis DATA_QUALITY = new LegalBasis(Optional.empty(), Optional.empty());

  public LegalBasis {
    if (norm.isEmpty() && article.isPresent()) {
      throw new IllegalArgumentException("article must be one of a norm");
    }
  }

  /** Returns the basis of a rule that no norm asks for: records that contradict themselves. */
  public static LegalBasis dataQuality() {
    return DATA_QUALITY;
  }

  /** Returns a norm as a whole. */
  public static LegalBasis of(String norm) {
    return new LegalBasis(Optional.of(norm), Optional.empty());
  }

  /** Returns a place in this norm. */
  public LegalBasis article(String place) {
    return new LegalBasis(norm, Optional.of(place));
  }
}
