package id.dtks.registry;

import static id.dtks.Invented.HOME;
import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.SUMIATI;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.change.Change;
import id.dtks.change.Grounds;
import id.dtks.household.InactivationReason;
import id.dtks.journal.Claim;
import id.dtks.journal.Entry;
import id.dtks.journal.Fault;
import id.dtks.journal.InMemoryJournal;
import id.dtks.journal.Stamp;
import id.dtks.journal.Subject;
import id.dtks.journal.Verification;
import id.dtks.journal.Verification.Breach;
import id.dtks.objection.ObjectionAction;
import id.dtks.objection.ObjectionKind;
import id.dtks.objection.Petitions;
import id.dtks.proposal.ProposalAction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes claims away, or adds some, behind the registry's back is found out. */
final class ClaimAuditTest {

  /** Leaves open and ended proposals and objections, about a person and of every kind of claim. */
  private static Workplace busy(Workplace work) {
    work.endorsed(Workplace.death(SLAMET));
    work.telihan
        .propose(Change.deactivate(SUMIATI, InactivationReason.VOLUNTARY).on(Workplace.TODAY))
        .orElseThrow();
    var objections = work.telihan.objections();
    var first =
        objections.file(Petitions.about(ObjectionKind.CHALLENGE, SUMIATI).build()).orElseThrow();
    objections.answer(first, ObjectionAction.TAKE_UP, Grounds.none()).orElseThrow();
    return work;
  }

  private static Optional<Breach> breach(Workplace work) {
    return work.registry.verify((checked, total) -> {}).breach();
  }

  @Nested
  final class InADatabase {
    @TempDir Path directory;

    @Test
    void nothingIsBrokenBefore() {
      try (SqliteRegister register = SqliteRegister.in(directory)) {
        assertThat(breach(busy(register.work()))).isEmpty();
      }
    }

    @Test
    void findsEachClaimThatWasTakenAway() throws SQLException {
      try (SqliteRegister register = SqliteRegister.in(directory)) {
        busy(register.work());
        List<String> kinds = register.texts("SELECT DISTINCT kind FROM dtks_claim ORDER BY kind");
        assertThat(kinds)
            .contains("nik", "family-card", "person", "open-proposal", "open-objection");
        register.change("CREATE TABLE kept AS SELECT * FROM dtks_claim");
        for (String kind : kinds) {
          register.change("DELETE FROM dtks_claim WHERE kind = '" + kind + "'");
          assertThat(breach(register.work()).map(Breach::fault))
              .as(kind)
              .contains(Fault.CLAIM_MISSING);
          register.change("INSERT INTO dtks_claim SELECT * FROM kept WHERE kind = '" + kind + "'");
        }
        assertThat(breach(register.work())).isEmpty();
      }
    }

    @Test
    void findsAClaimThatWasAdded() throws SQLException {
      try (SqliteRegister register = SqliteRegister.in(directory)) {
        busy(register.work());
        register.change("INSERT INTO dtks_claim VALUES ('nik', '6474031202559009', 1)");

        assertThat(breach(register.work()).map(Breach::fault)).contains(Fault.CLAIM_EXTRA);
      }
    }

    @Test
    void findsAClaimThatWasGivenToAnother() throws SQLException {
      try (SqliteRegister register = SqliteRegister.in(directory)) {
        busy(register.work());
        register.change("UPDATE dtks_claim SET holder = 2 WHERE kind = 'nik'");

        assertThat(breach(register.work()).map(Breach::fault)).contains(Fault.CLAIM_MISSING);
      }
    }
  }

  @Nested
  final class InMemory {
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Workplace work = busy(new Workplace(journal));

    private void append(Set<Claim> claims) {
      var household = work.dinsos.household(HOME).orElseThrow();
      Entry right = Shelf.entry(household, "CORRECTED");
      journal
          .append(
              Stamp.of("host", "SYSTEM", "", Instant.EPOCH),
              List.of(
                  new Entry(
                      right.subject(),
                      right.expectedVersion(),
                      right.action(),
                      right.state(),
                      claims)))
          .orElseThrow();
    }

    private Set<Claim> claims() {
      return new LinkedHashSet<>(Claims.of(work.dinsos.household(HOME).orElseThrow()));
    }

    @Test
    void nothingIsBrokenBefore() {
      assertThat(breach(work)).isEmpty();
    }

    @Test
    void namesTheRevisionWhoseClaimIsMissing() {
      Set<Claim> claims = claims();
      claims.remove(Claims.of(Invented.NIK_OF_SLAMET));
      append(claims);

      assertThat(breach(work))
          .contains(
              new Breach(
                  Fault.CLAIM_MISSING, work.registry.lastSequence(), Optional.of("household")));
    }

    @Test
    void namesTheRevisionThatHoldsAClaimTooMany() {
      Set<Claim> claims = claims();
      claims.add(new Claim("list-key", "another"));
      append(claims);

      assertThat(breach(work).map(Breach::fault)).contains(Fault.CLAIM_EXTRA);
    }

    @Test
    void leavesTheSubjectsOfTheHostAlone() {
      journal
          .append(
              Stamp.of("host", "SYSTEM", "", Instant.EPOCH),
              List.of(
                  Entry.first(
                      new Subject("letter", "1"), "WRITTEN", "{}", Set.of(new Claim("l", "1")))))
          .orElseThrow();

      assertThat(breach(work)).isEmpty();
    }

    @Test
    void walksPagesAndTellsHowFar() {
      for (int i = 0; i < 700; i++) {
        work.minutesPass(1);
        var draft = work.telihan.propose(Workplace.death(SUMIATI)).orElseThrow();
        work.telihan.advance(draft, ProposalAction.CANCEL, Grounds.note("x")).orElseThrow();
      }
      List<Long> told = new ArrayList<>();

      Verification result = work.registry.verify((checked, total) -> told.add(checked));

      assertThat(result.breach()).isEmpty();
      long last = work.registry.lastSequence();
      assertThat(told).contains(1_000L, last).hasSizeGreaterThanOrEqualTo(4);
    }
  }
}
