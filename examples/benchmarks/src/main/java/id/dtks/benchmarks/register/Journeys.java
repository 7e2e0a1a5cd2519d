package id.dtks.benchmarks.register;

import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.household.Household;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.json.Json;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.Statement;
import id.dtks.registry.Changes;
import id.dtks.registry.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Proposals on their way from draft to determination, one after another, each step durable. */
public final class Journeys {
  private static final int BATCH = 500;

  private final SqliteRegister register;
  private final List<PersonId> people;
  private final LocalDate today;
  private final Timings timings = new Timings();
  private int bytes;

  private Journeys(SqliteRegister register, List<PersonId> people) {
    this.register = register;
    this.people = people;
    this.today = register.today();
  }

  /** Returns the journeys of as many proposals, each about another person of the register. */
  public static Journeys of(SqliteRegister register, int proposals) {
    List<PersonId> people = new ArrayList<>();
    long known = 0;
    while (people.size() < proposals && known < register.revisions()) {
      Changes changes = register.changes(known, BATCH);
      known = changes.upTo();
      changes.cases().stream()
          .map(one -> one.household())
          .filter(household -> household.findings().stream().noneMatch(one -> one.isError()))
          .map(Household::members)
          .forEach(members -> members.stream().map(Member::id).forEach(people::add));
    }
    return new Journeys(register, people.subList(0, Math.min(proposals, people.size())));
  }

  /** Goes all the way and returns how long each step took. */
  public Timings taken() {
    people.forEach(this::take);
    return timings;
  }

  /** Returns the size of the last proposal as it is stored, in characters of JSON. */
  public int bytes() {
    return bytes;
  }

  private void take(PersonId person) {
    Change change =
        Change.declareIneligible(person, IneligibilityReason.WELL_OFF)
            .on(today)
            .note("sudah mampu")
            .evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT-1"));
    Proposal draft =
        timings.time("PROPOSE", () -> desk(Role.KELURAHAN_OPERATOR).propose(change).orElseThrow());
    Proposal submitted =
        step(
            draft,
            Role.KELURAHAN_OPERATOR,
            ProposalAction.SUBMIT,
            Grounds.note("diperiksa").signed(Statement.OF_THE_LAW.version()));
    Proposal verified =
        step(submitted, Role.DINSOS_VERIFIER, ProposalAction.VERIFY, Grounds.none());
    Proposal endorsed =
        step(
            verified,
            Role.DINSOS_HEAD,
            ProposalAction.ENDORSE,
            Grounds.evidence(Evidence.of(EvidenceKind.ENDORSEMENT_LETTER, "460/1").dated(today)));
    Proposal sent =
        step(
            endorsed,
            Role.DINSOS_VERIFIER,
            ProposalAction.SEND,
            Grounds.evidence(Evidence.of(EvidenceKind.EXPORT_BATCH, "B-1")));
    Proposal determined =
        step(
            sent,
            Role.MINISTRY_IMPORT,
            ProposalAction.DETERMINE,
            Grounds.evidence(Evidence.of(EvidenceKind.MINISTRY_RESULT, "DITERIMA")));
    bytes = Json.write(determined).length();
  }

  private Proposal step(Proposal proposal, Role role, ProposalAction action, Grounds grounds) {
    return timings.time(
        action.name(), () -> desk(role).advance(proposal, action, grounds).orElseThrow());
  }

  private Desk desk(Role role) {
    return register.deskOf(role);
  }
}
