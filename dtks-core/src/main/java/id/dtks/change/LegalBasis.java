package id.dtks.change;

import java.util.Optional;

/**
 * What a reason rests on (<i>dasar hukum</i>).
 *
 * @param decree the decree as it is cited, such as {@code Kepmensos 73/HUK/2024}
 * @param year the year of the decree
 * @param article the article, if one is to be named
 */
public record LegalBasis(String decree, int year, Optional<String> article) {
  public LegalBasis {
    if (decree.isBlank()) {
      throw new IllegalArgumentException("decree must not be blank");
    }
  }
}
