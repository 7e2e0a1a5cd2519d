package id.dtks.search.query;

import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.household.HouseholdId;
import id.dtks.household.PersonId;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.json.WideValue;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A person found: who, where, how the case stands, and why it is this person. Immutable. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
public interface PersonHit {
  /** Who this is for the register. */
  PersonId person();

  /** The household the person belongs to. */
  HouseholdId household();

  /** The name as recorded, which may be blank. */
  @Value.Redacted
  String name();

  /** The NIK; empty if none can be read, or if the role that asks may not see numbers. */
  Optional<Nik> nik();

  /** The NIK as recorded where it cannot be read; empty if the role may not see numbers. */
  @Value.Redacted
  Optional<String> unreadableNik();

  /** The NIK masked, whoever asks; empty if none can be read. */
  Optional<String> maskedNik();

  /** The present family card number; empty if unknown, or if the role may not see numbers. */
  Optional<FamilyCardNumber> familyCard();

  /**
   * The date of birth, if known; empty if the role may not see numbers, since with the masked NIK
   * it would make the whole one.
   */
  @Value.Redacted
  Optional<LocalDate> birthDate();

  /** The year of birth, if known. */
  @Value.Redacted
  Optional<Integer> birthYear();

  /** The village, or the smallest region above it that is known. */
  RegionCode region();

  /** The RT, three digits, if known. */
  Optional<String> rt();

  /** The RW, three digits, if known. */
  Optional<String> rw();

  /** Where the person's case stands. */
  CaseStanding standing();

  /**
   * How well the person answers the query, 0 to 1; 1 if all that was asked for agrees wholly, but
   * for a family card number, which others have too.
   */
  double score();

  /**
   * How likely it is that this is the person meant, 0 to 1, given that all others found may be
   * meant too, or nobody of the register. Calibrated on noisy searches, where between 0.4 and 0.9
   * it said too little rather than too much. 1 for everybody on a list that nobody was searched
   * for.
   */
  double probability();

  /** The same in classes. */
  default Certainty certainty() {
    return Certainty.of(probability());
  }

  /** Why this person, the strongest kind of reason first. */
  List<MatchEvidence> evidence();

  /** Returns in a sentence how sure it is that this is the person meant, and why. */
  default String sentence(Language language) {
    Words words = Words.in(language);
    String why = evidence().stream().map(words::label).collect(Collectors.joining(", "));
    String key = why.isEmpty() ? "hit.listed" : "hit." + certainty().name();
    return words.text(key, Map.of("why", why)).orElse(why);
  }

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a hit. */
  final class Builder extends ImmutablePersonHit.Builder {
    Builder() {}
  }
}
