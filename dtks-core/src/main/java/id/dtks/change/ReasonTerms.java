package id.dtks.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * On what terms a reason may be given during some time.
 *
 * @param basis what it rests on; absent for one in local use only
 * @param from the first day, if it has one
 * @param until the last day, if it has one
 * @param evidence the kinds of evidence one of which it requires; none if empty
 * @param noteRequired whether it requires a note
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReasonTerms(
    Optional<LegalBasis> basis,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    List<EvidenceKind> evidence,
    boolean noteRequired) {
  public ReasonTerms {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
      throw new IllegalArgumentException("until must not be before from");
    }
  }

  /** Tells whether these terms hold on a day. */
  public boolean holdOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }
}
