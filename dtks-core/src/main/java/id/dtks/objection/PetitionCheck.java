package id.dtks.objection;

import id.dtks.change.EvidenceKind;
import id.dtks.check.Finding;
import id.dtks.household.Residence;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an objection must have to be filed, as Cek Bansos asks it. */
final class PetitionCheck {
  /** A NIK or a family card number, however it is divided. */
  private static final Pattern CARD_NUMBER = Pattern.compile("(\\d[ .-]?){15}\\d");

  private final List<Finding> findings = new ArrayList<>();

  private PetitionCheck() {}

  static List<Finding> of(Petition petition, Residence home) {
    PetitionCheck check = new PetitionCheck();
    check.require(
        isNeighbor(petition, home), ObjectionFinding.OBJECTOR_LIVES_ELSEWHERE, "objectorArea");
    check.require(
        !petition.objector().isBlank(), ObjectionFinding.OBJECTOR_REFERENCE_MISSING, "objector");
    check.require(
        !CARD_NUMBER.matcher(petition.objector()).find(),
        ObjectionFinding.OBJECTOR_REFERENCE_IS_NUMBER,
        "objector");
    check.require(
        !petition.reason().isBlank(), ObjectionFinding.OBJECTION_REASON_MISSING, "reason");
    check.require(
        petition.evidence().stream().anyMatch(paper -> paper.kind() == EvidenceKind.HOUSE_PHOTO),
        ObjectionFinding.OBJECTION_PHOTO_MISSING,
        "evidence");
    check.require(
        petition.location().isPresent(), ObjectionFinding.OBJECTION_LOCATION_MISSING, "location");
    return List.copyOf(check.findings);
  }

  /** If the register does not know the person's village, nobody can be shown to live there. */
  private static boolean isNeighbor(Petition petition, Residence home) {
    RegionCode village = home.region();
    return village.level() == RegionLevel.VILLAGE
        && village.equals(petition.objectorArea().region());
  }

  private void require(boolean met, ObjectionFinding code, String path) {
    if (!met) {
      findings.add(Finding.of(code).at(path));
    }
  }
}
