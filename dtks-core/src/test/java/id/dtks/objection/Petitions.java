package id.dtks.objection;

import id.dtks.Invented;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.household.PersonId;
import id.dtks.region.Area;

/** Petitions that the tests tell their stories with. */
public final class Petitions {
  private Petitions() {}

  /** Returns a complete petition of a neighbor in Gunung Telihan. */
  public static Petition.Builder about(ObjectionKind kind, PersonId person) {
    return Petition.builder()
        .kind(kind)
        .person(person)
        .objector("AGENDA-12")
        .objectorArea(Area.of(Invented.TELIHAN))
        .reason("Sudah punya usaha besar")
        .addEvidence(Evidence.of(EvidenceKind.HOUSE_PHOTO, "foto-1.jpg"))
        .location(new Coordinates(0.134, 117.471));
  }
}
