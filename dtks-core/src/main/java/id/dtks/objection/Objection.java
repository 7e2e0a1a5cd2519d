package id.dtks.objection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.household.HouseholdId;
import id.dtks.json.WideValue;
import id.dtks.region.Area;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A petition on its way (<i>usul-sanggah</i>), and the steps it has taken. Immutable. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSerialize(as = ImmutableObjection.class)
@JsonDeserialize(as = ImmutableObjection.class)
public interface Objection {
  /** How {@link #reference()} begins. */
  String REFERENCE = "objection ";

  /** Which objection this is. */
  ObjectionId id();

  /** The revision of the journal that made this state, counted from 1; 0 before it is stored. */
  @JsonIgnore
  @Value.Default
  default long version() {
    return 0;
  }

  /** What the objector says and shows. */
  Petition petition();

  /** The household of the person, at the last step. */
  HouseholdId household();

  /** The area of that household. */
  Area area();

  /** Where the objection stands. */
  ObjectionStatus status();

  /** The account that filed it. */
  String filedBy();

  /** The office it was filed in. */
  Role filedAs();

  /** When it was filed. */
  Instant filedAt();

  /** The last day on which it may be answered, in the city's zone; fixed when it was filed. */
  LocalDate until();

  /** Every step since, oldest first. */
  List<ObjectionStepTaken> steps();

  /** Returns when the objection came to where it stands. */
  default Instant since() {
    return steps().isEmpty() ? filedAt() : steps().get(steps().size() - 1).at();
  }

  /** Tells whether the time to answer it is over. */
  default boolean isOverdue(LocalDate today) {
    return today.isAfter(until());
  }

  /** Returns this objection after one more step. */
  default Objection after(ObjectionStepTaken step) {
    return toBuilder().status(step.after()).addSteps(step).build();
  }

  /**
   * Returns the change to propose because this objection was upheld, on the day and the evidence of
   * the decision; empty if it was not. An objection changes nothing by itself.
   *
   * @param zone the city's
   */
  default Optional<Change> suggestion(ZoneId zone) {
    return status() == ObjectionStatus.UPHELD
        ? Optional.of(Suggestion.of(this, zone))
        : Optional.empty();
  }

  /** Returns the evidence by which a change says that it rests on this objection. */
  default Evidence reference() {
    return Evidence.of(EvidenceKind.OTHER_DOCUMENT, REFERENCE + id());
  }

  /** Returns the objections that a change rests on, see {@link #reference}. */
  static List<ObjectionId> citedBy(Change change) {
    return change.grounds().evidence().stream()
        .map(Evidence::reference)
        .filter(text -> text.startsWith(REFERENCE) && !text.substring(REFERENCE.length()).isBlank())
        .map(text -> new ObjectionId(text.substring(REFERENCE.length())))
        .toList();
  }

  /** Returns a builder that starts as this objection. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an objection. */
  final class Builder extends ImmutableObjection.Builder {
    Builder() {}
  }
}
