package id.dtks.rule;

import id.dtks.change.LegalBasis;
import java.util.Optional;

/** The norms that the standard rules rest on. */
final class Norms {
  static final LegalBasis MARRIAGE = new LegalBasis("UU 1/1974", 1974, Optional.of("Ps. 1"));
  static final LegalBasis CIVIL_REGISTRATION = of("UU 23/2006 jo. UU 24/2013", 2013);
  static final LegalBasis NIK_STAYS = new LegalBasis("PP 37/2007", 2007, Optional.of("Ps. 37"));
  static final LegalBasis NAMES = of("Permendagri 73/2022", 2022);
  static final LegalBasis REGISTER = of("Permensos 3/2021", 2021);
  static final LegalBasis OCCUPATIONS = of("SE Kemensos 37/1.7/DI.02/1/2022", 2022);

  /** Data of a person are single and as in the civil registry; nobody is in two families. */
  static final LegalBasis SINGLE_DATA = of("Kepmensos 150/HUK/2022", 2022);

  static final LegalBasis REASONS = of("Kepmensos 73/HUK/2024", 2024);
  static final LegalBasis DECILES = of("Inpres 4/2025", 2025);

  private Norms() {}

  private static LegalBasis of(String decree, int year) {
    return new LegalBasis(decree, year, Optional.empty());
  }
}
