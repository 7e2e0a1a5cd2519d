package id.dtks.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.change.Evidence;
import id.dtks.check.Finding;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.json.WideValue;
import id.dtks.region.Area;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an objector says and shows (<i>usul</i> or <i>sanggah</i>): about whom, why, on which
 * evidence. Holds no name: who objects is known to the office that files it, under its reference.
 */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSerialize(as = ImmutablePetition.class)
@JsonDeserialize(as = ImmutablePetition.class)
public interface Petition {
  /** For the person or against. */
  ObjectionKind kind();

  /** Whom it is about. */
  PersonId person();

  /** The office's opaque reference for who objects; no name and no number from a card. */
  @Value.Redacted
  String objector();

  /** Where the objector lives: must be the kelurahan of the person. */
  Area objectorArea();

  /** Why, in the objector's words. */
  @Value.Redacted
  String reason();

  /** Photos and papers, in the order given. */
  @Value.Redacted
  List<Evidence> evidence();

  /** Where the photo was taken. */
  @Value.Redacted
  Optional<Coordinates> location();

  /** Returns everything that is missing or wrong, the person living there. */
  default List<Finding> check(Residence home) {
    return PetitionCheck.of(this, home);
  }

  /** Returns a builder; all but evidence and location must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a petition. */
  final class Builder extends ImmutablePetition.Builder {
    Builder() {}
  }
}
