package id.dtks.story;

import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.proposal.ProposalId;
import id.dtks.registry.Desk;
import id.dtks.registry.Dossier;
import id.dtks.registry.RegistrySettings;
import id.dtks.registry.Turn;
import id.dtks.registry.Version;
import id.dtks.registry.WorkflowInForce;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that was done about a person or a proposal, in the order of the journal, as far as a desk may
 * see it. What was erased or cannot be read has its chapter too, with who, when and the proof.
 *
 * @param people whom it is about, as the register last knew them; empty if that cannot be told
 * @param proposal the proposal it is about; empty for that of a person
 * @param settings what the city chose, such as its zone
 * @param workflows all that were ever in force, oldest first, for the names of a city's own
 *     statuses
 * @param chapters oldest first
 */
public record Story(
    List<Member> people,
    Optional<ProposalId> proposal,
    RegistrySettings settings,
    List<WorkflowInForce> workflows,
    List<Chapter> chapters) {
  private static final Comparator<Version<?>> NEWEST_FIRST =
      Comparator.<Version<?>>comparingLong(Version::sequence).reversed();

  public Story {
    people = List.copyOf(people);
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(settings, "settings");
    workflows = List.copyOf(workflows);
    chapters = List.copyOf(chapters);
  }

  /**
   * Tells the story of a person: the proposals and objections about the person, and what changed in
   * the household the person lives in, and in those that they were made from.
   *
   * @return empty if there is no such person in the area of the desk
   */
  public static Optional<Story> of(Desk desk, PersonId person) {
    return desk.dossier(person)
        .map(
            dossier ->
                new Story(
                    known(desk, dossier, List.of(person)),
                    Optional.empty(),
                    desk.settings(),
                    desk.workflows(),
                    Chapters.of(dossier)));
  }

  /**
   * Tells the story of a proposal: its steps, what it did to the households, and the objections it
   * rests on.
   *
   * @return empty if there is no such proposal in the area of the desk
   */
  public static Optional<Story> of(Desk desk, ProposalId proposal) {
    return desk.dossier(proposal)
        .map(
            dossier ->
                new Story(
                    known(desk, dossier, people(dossier)),
                    Optional.of(proposal),
                    desk.settings(),
                    desk.workflows(),
                    Chapters.of(dossier)));
  }

  private static List<PersonId> people(Dossier dossier) {
    return dossier.proposals().stream()
        .flatMap(version -> version.value().stream())
        .findFirst()
        .map(proposal -> proposal.change().subjects().people())
        .orElse(List.of());
  }

  /** Before a proposal is carried out it has changed nobody, who is then as the desk sees them. */
  private static List<Member> known(Desk desk, Dossier dossier, List<PersonId> people) {
    return people.stream()
        .flatMap(
            person ->
                newest(dossier, person)
                    .or(() -> desk.householdOf(person).flatMap(home -> home.member(person)))
                    .stream())
        .toList();
  }

  private static Optional<Member> newest(Dossier dossier, PersonId person) {
    return dossier.turns().stream()
        .map(Turn::version)
        .sorted(NEWEST_FIRST)
        .flatMap(version -> version.value().stream())
        .flatMap(household -> household.member(person).stream())
        .findFirst();
  }
}
