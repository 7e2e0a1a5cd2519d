package id.dtks.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.json.WideValue;
import id.dtks.region.Area;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A change on its way (<i>usulan</i>): what is proposed, and the steps it has taken. Immutable. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSerialize(as = ImmutableProposal.class)
@JsonDeserialize(as = ImmutableProposal.class)
public interface Proposal {
  /** Which proposal this is. */
  ProposalId id();

  /** The revision of the journal that made this state, counted from 1; 0 before it is stored. */
  @JsonIgnore
  @Value.Default
  default long version() {
    return 0;
  }

  /** What is proposed. */
  Change change();

  /** The household it would change: the person's, at the last step. */
  HouseholdId household();

  /** The area of that household. */
  Area area();

  /** Where the proposal stands. */
  ProposalStatus status();

  /** The proposal that this one makes anew, after it expired or was given up. */
  Optional<ProposalId> renews();

  /** The account that made it. */
  String createdBy();

  /** The office it was made in. */
  Role createdAs();

  /** When it was made. */
  Instant createdAt();

  /** When its change was made to the households, which happens once; empty until then. */
  Optional<Instant> madeAt();

  /** Every step since, oldest first. */
  List<StepTaken> steps();

  /** What was found about the change when it was proposed. */
  List<Finding> findings();

  /** The name of the workflow it was proposed under. */
  Optional<String> workflow();

  /** The name of the rules the change was judged by when it was proposed. */
  Optional<String> rules();

  /** Tells whether its change was made, under whichever workflow that was. */
  default boolean isMade() {
    return madeAt().isPresent();
  }

  /** Returns when the proposal came to where it stands. */
  default Instant since() {
    return arrival().map(StepTaken::at).orElse(createdAt());
  }

  /** Returns the steps taken since, which left it there: none or some, oldest first. */
  default List<StepTaken> stepsHere() {
    return arrival()
        .map(step -> steps().subList(steps().lastIndexOf(step) + 1, steps().size()))
        .orElse(steps());
  }

  private Optional<StepTaken> arrival() {
    return steps().stream()
        .filter(step -> !step.before().equals(step.after()))
        .reduce((earlier, later) -> later);
  }

  /** Returns the account that brought the proposal to where it stands, if only by making it. */
  default String lastHand() {
    return arrival().map(StepTaken::actor).orElse(createdBy());
  }

  /** Returns the accounts that did such a thing since the proposal was last drafted anew. */
  default Set<String> hands(ProposalAction... actions) {
    List<ProposalAction> which = List.of(actions);
    return ofThisRevision()
        .filter(step -> which.contains(step.action()))
        .map(StepTaken::actor)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<StepTaken> ofThisRevision() {
    List<ProposalAction> taken = steps().stream().map(StepTaken::action).toList();
    return steps().stream().skip(Math.max(0, taken.lastIndexOf(ProposalAction.REVISE)));
  }

  /** Tells whether it was submitted, and not returned since. */
  default boolean isSubmitted() {
    List<ProposalAction> taken = ofThisRevision().map(StepTaken::action).toList();
    return taken.lastIndexOf(ProposalAction.SUBMIT) > taken.lastIndexOf(ProposalAction.RETURN);
  }

  /**
   * Tells whether its change rests on evidence, given with it or at a step; minutes, letters and
   * other papers of a step itself show nothing of the change.
   */
  default boolean hasEvidence() {
    return !change().grounds().evidence().isEmpty()
        || steps().stream().anyMatch(step -> step.grounds().has(change().type().evidence()));
  }

  /** Returns how often it was drafted: 1, and one more each time it was revised. */
  default int revision() {
    return 1
        + (int) steps().stream().filter(step -> step.action() == ProposalAction.REVISE).count();
  }

  /** Returns this proposal with its change made at a moment. */
  default Proposal made(Instant at) {
    return toBuilder().madeAt(at).build();
  }

  /** Returns this proposal, its principal living in a household now. */
  default Proposal livingIn(Household home) {
    return toBuilder().household(home.id()).area(home.residence().area()).build();
  }

  /** Returns this proposal after one more step. */
  default Proposal after(StepTaken step) {
    return toBuilder().status(step.after()).addSteps(step).build();
  }

  /** Returns a builder that starts as this proposal. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a proposal. */
  final class Builder extends ImmutableProposal.Builder {
    Builder() {}
  }
}
