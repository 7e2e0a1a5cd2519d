package id.dtks.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.dtks.identity.Nik;
import java.util.List;
import java.util.Optional;

/**
 * What a record took over from another of the same person, so that the merge can be undone.
 *
 * @param duplicate the other record, which stays where it is, out of use
 * @param standingBefore how that record stood
 * @param nik the number that was taken over, if this record had none
 * @param enrollments the aid that was taken over
 * @param externalIds the ids that were taken over
 * @param succession who became head in the other record's place, if it was a head
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Absorption(
    PersonId duplicate,
    RecordStanding standingBefore,
    Optional<Nik> nik,
    List<Enrollment> enrollments,
    List<ExternalId> externalIds,
    Optional<Succession> succession) {
  public Absorption {
    enrollments = enrollments == null ? List.of() : List.copyOf(enrollments);
    externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
  }
}
