package id.dtks.registry;

import id.dtks.household.AidProgram;
import id.dtks.household.Decision;
import id.dtks.household.Enrollment;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.MemberField;
import id.dtks.household.PersonId;
import id.dtks.identity.PersonName;
import id.dtks.proposal.ProposalId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Notes on households what a proposal gave another value, so that no list undoes it. */
final class Decisions {
  private final Households before;
  private final ProposalId proposal;
  private final LocalDate today;

  /**
   * Prepares to note.
   *
   * @param before the households as they were
   * @param proposal because of which they changed
   * @param today the day it is made
   */
  Decisions(Households before, ProposalId proposal, LocalDate today) {
    this.before = before;
    this.proposal = proposal;
    this.today = today;
  }

  List<Household> noted(List<Household> changed) {
    return changed.stream().map(this::noted).toList();
  }

  private Household noted(Household after) {
    Optional<Household> was = before.get(after.id());
    Map<String, List<String>> changed = new LinkedHashMap<>();
    if (!was.map(Household::residence).equals(Optional.of(after.residence()))) {
      changed.put(Decision.RESIDENCE, List.of());
    }
    if (!was.map(Household::familyCards).orElse(List.of()).equals(after.familyCards())) {
      changed.put(Decision.FAMILY_CARD, List.of());
    }
    if (!was.flatMap(Household::closing).equals(after.closing())) {
      changed.put(Decision.CLOSING, List.of());
    }
    was.stream()
        .flatMap(household -> household.members().stream())
        .filter(member -> after.member(member.id()).isEmpty())
        .forEach(member -> changed.put(Household.pathOf(member.id()), List.of()));
    List<String> back = after.members().stream().map(it -> Household.pathOf(it.id())).toList();
    return after.toBuilder()
        .decisions(
            with(changed, after.decisions()).stream()
                .filter(decision -> !back.contains(decision.field()))
                .toList())
        .members(after.members().stream().map(member -> noted(member, after)).toList())
        .build();
  }

  private Member noted(Member after, Household home) {
    Optional<Member> was = before.member(after.id());
    Member blank = Member.builder().id(after.id()).name(PersonName.of("")).build();
    Map<String, List<String>> changed = new LinkedHashMap<>();
    for (MemberField field : MemberField.values()) {
      if (!field.of(was.orElse(blank)).equals(field.of(after))) {
        changed.put(field.path(), was.map(member -> former(field, member)).orElse(List.of()));
      }
    }
    for (AidProgram program : AidProgram.values()) {
      if (!drawn(was.orElse(blank), program).equals(drawn(after, program))) {
        changed.put(Decision.aid(program), List.of());
      }
    }
    if (!isAtHome(after.id(), home)) {
      changed.put(Decision.HOUSEHOLD, List.of());
    }
    return after.toBuilder().decisions(with(changed, after.decisions())).build();
  }

  private boolean isAtHome(PersonId person, Household home) {
    return before.homeOf(person).filter(was -> was.id().equals(home.id())).isPresent();
  }

  private static List<Enrollment> drawn(Member member, AidProgram program) {
    return member.enrollments().stream().filter(one -> one.program() == program).toList();
  }

  /** A row is recognized by name and birth date; a NIK that was wrong is kept as such. */
  private static List<String> former(MemberField field, Member member) {
    return switch (field) {
      case NAME -> List.of(member.name().recorded());
      case BIRTH_DATE -> member.birthDate().stream().map(LocalDate::toString).toList();
      default -> List.of();
    };
  }

  /** A later decision of the same field takes the place of the earlier. */
  private List<Decision> with(Map<String, List<String>> changed, List<Decision> earlier) {
    List<Decision> decisions = new ArrayList<>();
    Map<String, List<String>> former = new LinkedHashMap<>();
    for (Decision decision : earlier) {
      if (changed.containsKey(decision.field())) {
        former.put(decision.field(), decision.former());
      } else {
        decisions.add(decision);
      }
    }
    changed.forEach(
        (field, values) ->
            decisions.add(
                new Decision(
                    field,
                    proposal.value(),
                    today,
                    Stream.concat(former.getOrDefault(field, List.of()).stream(), values.stream())
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList())));
    return decisions;
  }
}
