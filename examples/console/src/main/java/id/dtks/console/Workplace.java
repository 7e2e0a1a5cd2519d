package id.dtks.console;

import id.dtks.actor.Role;
import id.dtks.check.Finding;
import id.dtks.check.RejectedException;
import id.dtks.journal.JdbcJournal;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.objection.ObjectionFinding;
import id.dtks.objection.ObjectionId;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalFinding;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistryFinding;
import id.dtks.registry.RegistrySettings;
import id.dtks.search.PersonIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register and its index on one data directory, and the desk of the session's actor there. */
final class Workplace implements AutoCloseable {
  private final DataDirectory directory;
  private final Registry registry;
  private final Session session;
  private @Nullable PersonIndex people;

  private Workplace(DataDirectory directory, Registry registry, Session session) {
    this.directory = directory;
    this.registry = registry;
    this.session = session;
  }

  /** Opens the data there is. */
  static Workplace open(Session session) throws IOException {
    return open(session.data(), session);
  }

  /** Opens the data in a directory. */
  static Workplace open(Path path, Session session) throws IOException {
    session.actor();
    return on(DataDirectory.open(path), session);
  }

  /** Opens the data there is, or begins an empty register for the actor's city. */
  static Workplace openOrMake(Session session) throws IOException {
    RegionCode region = session.actor().area().region();
    return on(DataDirectory.openOrMake(session.data(), () -> regencyOf(region)), session);
  }

  private static String regencyOf(RegionCode region) {
    if (region.level() == RegionLevel.PROVINCE) {
      throw Refusal.of(ConsoleFinding.AREA_TOO_WIDE, "area", region);
    }
    return region.at(RegionLevel.REGENCY).toString();
  }

  private static Workplace on(DataDirectory directory, Session session) throws IOException {
    try {
      return new Workplace(
          directory,
          Registry.open(
              JdbcJournal.over(session.journalAt(directory.database())),
              RegistrySettings.forRegency(directory.regency())),
          session);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  Registry registry() {
    return registry;
  }

  /** Returns the index, brought up to date when it is first asked for. */
  PersonIndex people() {
    if (people == null) {
      try (ProgressBar bar = ProgressBar.ofRevisions(session)) {
        people = PersonIndex.open(directory.index(), registry, bar::update);
      }
    }
    return people;
  }

  Desk desk() {
    return registry.deskOf(session.actor());
  }

  Lookup lookup() {
    return new Lookup(desk(), registry.settings(), new FormerNumbers(this::people, desk()));
  }

  /**
   * Returns the proposal of an id.
   *
   * @throws RejectedException if this desk sees none
   */
  Proposal proposal(String id) {
    return lookup()
        .proposal(id)
        .orElseThrow(
            () -> new RejectedException(List.of(Finding.of(RegistryFinding.PROPOSAL_UNKNOWN))));
  }

  /**
   * Returns the objection of an id.
   *
   * @throws RejectedException if this desk sees none
   */
  Objection objection(String id) {
    return desk()
        .objections()
        .get(new ObjectionId(id))
        .orElseThrow(
            () -> new RejectedException(List.of(Finding.of(RegistryFinding.OBJECTION_UNKNOWN))));
  }

  /**
   * Makes sure that this actor's role may take a step with objections at all.
   *
   * @throws RejectedException if it may not
   */
  void require(ObjectionAction action) {
    require(
        registry.settings().objectionJourney().steps().stream()
            .filter(step -> step.action() == action)
            .flatMap(step -> step.roles().stream()),
        Finding.of(ObjectionFinding.OBJECTION_ROLE_NOT_ALLOWED)
            .with("action", Finding.label(action)));
  }

  /**
   * Makes sure that this actor's role may take a step with proposals at all.
   *
   * @throws RejectedException if it may not
   */
  void require(ProposalAction action) {
    require(
        registry.procedure().workflow().plan().steps().stream()
            .filter(step -> step.action() == action)
            .flatMap(step -> step.roles().stream()),
        Finding.of(ProposalFinding.ROLE_NOT_ALLOWED).with("action", Finding.label(action)));
  }

  private void require(Stream<Role> roles, Finding refusal) {
    List<Role> allowed = roles.distinct().toList();
    if (!allowed.contains(session.actor().role())) {
      throw new RejectedException(List.of(refusal.with("roles", Finding.labels(allowed))));
    }
  }

  /** Keeps a directory that was made for a list, unless nothing of the list was taken. */
  void keepIfFilled(Path list) throws IOException {
    if (registry.lastSequence() > 0) {
      directory.keep(list);
    }
  }

  /** Closes the index first and the directory last, each even if the one before it fails. */
  @Override
  public void close() throws IOException {
    PersonIndex opened = people;
    try (directory;
        registry;
        opened) {}
  }
}
