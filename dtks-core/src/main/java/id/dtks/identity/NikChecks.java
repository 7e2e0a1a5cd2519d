package id.dtks.identity;

import id.dtks.check.Finding;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Checks of a NIK against what else is known. None of them is ever an error: people move, districts
 * split, birth dates are corrected, and the number stays.
 */
public final class NikChecks {
  private NikChecks() {}

  /** Compares the number with a recorded birth date; a temporary number tells none. */
  public static Optional<Finding> birthDate(Nik nik, LocalDate recorded) {
    return nik.isTemporary() || nik.agreesWith(recorded)
        ? Optional.empty()
        : Optional.of(Finding.of(IdentityFinding.NIK_DOB_MISMATCH));
  }

  /** Compares the number with a recorded sex; a temporary number tells none. */
  public static Optional<Finding> sex(Nik nik, Sex recorded) {
    return nik.sex()
        .filter(sex -> sex != recorded)
        .map(sex -> Finding.of(IdentityFinding.NIK_SEX_MISMATCH));
  }

  /**
   * Looks the district of first registration up, in force or retired.
   *
   * @param local the region that is home, of any level down to the district
   */
  public static Optional<Finding> region(Nik nik, RegionCatalog catalog, RegionCode local) {
    RegionCode district = nik.district();
    if (catalog.find(district).isEmpty()) {
      return Optional.of(Finding.of(IdentityFinding.NIK_REGION_UNKNOWN));
    }
    return local.contains(district)
        ? Optional.empty()
        : Optional.of(
            Finding.of(IdentityFinding.NIK_REGION_NOT_LOCAL)
                .with("province", district.at(RegionLevel.PROVINCE)));
  }
}
