package id.dtks.registry;

import static id.dtks.change.Families.TODAY;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Families;
import id.dtks.change.Grounds;
import id.dtks.change.RandomChanges;
import id.dtks.check.Checked;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.journal.Journal;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalId;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Statement;
import id.dtks.proposal.Step;
import id.dtks.proposal.Workflow;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A random history of a register: actors of every office and area propose and take steps, with good
 * grounds and bad. Beside the register it keeps what the households should be by its own
 * bookkeeping: only a step that leads to a proposal's effect changes them, by the change alone.
 */
final class History implements AutoCloseable {
  private static final List<String> VILLAGES =
      List.of("64.74.03.1001", "64.74.03.1002", "64.74.01.1003", "64.74.02.1005");

  private static final int FAMILIES = 60;

  private final Random random;
  private final Registry registry;
  private final List<Proposal> proposals = new ArrayList<>();
  private final Map<LocalDate, Households> evenings = new TreeMap<>();
  private final Map<ProposalAction, Integer> taken = new EnumMap<>(ProposalAction.class);
  private final Map<ProposalId, Integer> effects = new HashMap<>();
  private Instant now = TODAY.minusDays(400).atStartOfDay().toInstant(ZoneOffset.UTC);
  private Households expected;
  private int refused;

  History(Journal journal, long seed) {
    random = new Random(seed);
    registry =
        Registry.open(
            journal,
            RegistrySettings.builder()
                .regency(RegionCode.of("64.74"))
                .zone(ZoneOffset.UTC)
                .clock(() -> now)
                .build());
    expected = Families.households(random, FAMILIES);
    registry
        .deskOf(office(Role.DINSOS_VERIFIER))
        .intake(
            false,
            intake -> {
              intake.store(expected.all());
              return true;
            })
        .orElseThrow();
  }

  Registry registry() {
    return registry;
  }

  Random random() {
    return random;
  }

  /** Returns the households as they should be. */
  Households expected() {
    return expected;
  }

  /** Returns the households as they should have been at the end of each day that is over. */
  Map<LocalDate, Households> evenings() {
    return evenings;
  }

  /** Returns every proposal as it stood after its last step. */
  List<Proposal> proposals() {
    return proposals;
  }

  /** Returns how often each step was taken, and proposals were made. */
  Map<ProposalAction, Integer> taken() {
    return taken;
  }

  /** Returns how often the change of each proposal was made. */
  Map<ProposalId, Integer> effects() {
    return effects;
  }

  /** Returns how many attempts were refused. */
  int refused() {
    return refused;
  }

  /** Somebody tries something. */
  void go() {
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    now = now.plus(Duration.ofMinutes(1 + random.nextInt(300)));
    if (!LocalDate.ofInstant(now, ZoneOffset.UTC).equals(day)) {
      evenings.put(day, expected);
    }
    if (proposals.isEmpty() || random.nextInt(5) == 0) {
      propose();
    } else {
      advance();
    }
  }

  private void propose() {
    Change change = RandomChanges.about(expected, random);
    if (random.nextInt(8) == 0) {
      change = change.on(Grounds.none());
    }
    Desk desk = registry.deskOf(random.nextInt(4) == 0 ? anybody() : proposer(change));
    count(ProposalAction.PROPOSE, desk.propose(change)).ifPresent(proposals::add);
  }

  private void advance() {
    int at = random.nextInt(proposals.size());
    for (int again = 0; again < 20 && isOver(proposals.get(at)); again++) {
      at = random.nextInt(proposals.size());
    }
    Proposal seen = proposals.get(at);
    Actor actor = random.nextInt(4) == 0 ? anybody() : nextOf(seen);
    int place = at;
    List<ProposalAction> likely = registry.deskOf(actor).actions(seen);
    ProposalAction action =
        likely.isEmpty() || random.nextInt(6) == 0
            ? Families.pick(List.of(ProposalAction.values()), random)
            : Families.pick(likely, random);
    count(action, registry.deskOf(actor).advance(seen, action, grounds()))
        .ifPresent(
            after -> {
              proposals.set(place, after);
              follow(after);
            });
  }

  private void follow(Proposal after) {
    ProposalStatus effective = registry.procedure().workflow().effectiveAt(after.change().type());
    if (after.status().equals(effective)) {
      effects.merge(after.id(), 1, Integer::sum);
      expected = after.change().effect(expected);
    }
  }

  private Optional<Proposal> count(ProposalAction action, Checked<Proposal> outcome) {
    if (outcome.isAccepted()) {
      taken.merge(action, 1, Integer::sum);
    } else {
      refused++;
    }
    return outcome.fold(Optional::of, findings -> Optional.empty());
  }

  /** Grounds that serve every step, or lack something. */
  private Grounds grounds() {
    Grounds grounds =
        Grounds.note("invented")
            .withEvidence(Evidence.of(EvidenceKind.MINUTES, "BA-1"))
            .withEvidence(Evidence.of(EvidenceKind.ENDORSEMENT_LETTER, "460/1").dated(TODAY))
            .withEvidence(Evidence.of(EvidenceKind.EXPORT_BATCH, "B-1"))
            .withEvidence(Evidence.of(EvidenceKind.MINISTRY_RESULT, "DITERIMA"));
    return switch (random.nextInt(10)) {
      case 0 -> Grounds.none();
      case 1 -> grounds;
      default -> grounds.signed(Statement.OF_THE_LAW.version());
    };
  }

  private boolean isOver(Proposal proposal) {
    return workflow().stepsFrom(proposal.status(), proposal.change().type()).isEmpty();
  }

  private Workflow workflow() {
    return registry.procedure().workflow();
  }

  /** Somebody who may make a change, for the whole city. */
  private Actor proposer(Change change) {
    return inTheCity(Families.pick(workflow().creators(change.type()), random));
  }

  /** Somebody of an office that may take some step next, for the whole city. */
  private Actor nextOf(Proposal proposal) {
    List<Step> steps = workflow().stepsFrom(proposal.status(), proposal.change().type());
    return steps.isEmpty()
        ? anybody()
        : inTheCity(Families.pick(Families.pick(steps, random).roles(), random));
  }

  private Actor inTheCity(Role role) {
    return Actor.of(account(role), role, Area.regency("64.74"));
  }

  private String account(Role role) {
    return role.name().toLowerCase(Locale.ROOT) + "-" + random.nextInt(3);
  }

  /** Somebody of any office: most of one's own place, some of another. */
  Actor anybody() {
    Role role = Families.pick(List.of(Role.values()), random);
    return Actor.of(account(role), role, area(role));
  }

  private Area area(Role role) {
    RegionCode village = RegionCode.of(Families.pick(VILLAGES, random));
    return switch (role) {
      case RT_RW ->
          Area.of(village, Neighbourhood.of(1 + random.nextInt(20), 1 + random.nextInt(5)));
      case KELURAHAN_OPERATOR, LURAH -> Area.of(village);
      default -> random.nextInt(10) == 0 ? Area.of(village) : Area.regency("64.74");
    };
  }

  private static Actor office(Role role) {
    return Actor.of("office", role, Area.regency("64.74"));
  }

  /** Returns a household as the register should hold it, apart from what it notes itself. */
  static Household bare(Household household) {
    return household.toBuilder()
        .version(0)
        .findings(List.of())
        .decisions(List.of())
        .members(
            household.members().stream()
                .map(member -> member.toBuilder().decisions(List.of()).build())
                .toList())
        .build();
  }

  /** Returns every household a desk sees, by its id. */
  static Map<String, Household> seen(Desk desk, Households all) {
    Map<String, Household> seen = new LinkedHashMap<>();
    all.all()
        .forEach(
            household ->
                desk.household(household.id())
                    .ifPresent(found -> seen.put(household.id().value(), bare(found))));
    return seen;
  }

  @Override
  public void close() {
    registry.close();
  }
}
