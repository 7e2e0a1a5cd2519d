package id.dtks.registry;

import static id.dtks.Invented.HOME;
import static id.dtks.Invented.SLAMET;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.household.Household;
import id.dtks.proposal.Proposal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left once a state was erased: who, when and the proof, and nothing falls over. */
final class ErasedStateTest {
  @TempDir Path directory;
  private SqliteRegister register;
  private Workplace work;
  private Proposal endorsed;

  @BeforeEach
  void endorseADeath() {
    register = SqliteRegister.in(directory);
    work = register.work();
    endorsed = work.endorsed(Workplace.death(SLAMET));
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void erase(String versions) throws SQLException {
    register.erase("household", HOME.value(), versions);
  }

  @Test
  void theJournalIsStillWhole() throws SQLException {
    erase("version = 1");
    assertThat(work.registry.verify((checked, total) -> {}).isWhole()).isTrue();

    erase("version = 2");
    assertThat(work.registry.verify((checked, total) -> {}).erased()).isEqualTo(2);
  }

  @Test
  void theHistoryTellsOfAnErasedVersion() throws SQLException {
    erase("version = 1");

    List<Version<Household>> history = work.telihan.history(HOME);

    assertThat(history).extracting(Version::gap).containsExactly(Optional.of(Gap.ERASED), none());
    assertThat(history.get(0).actor()).isEqualTo("dinsos_verifier");
    assertThat(history.get(0).chain()).hasSize(64);
  }

  private static Optional<Gap> none() {
    return Optional.empty();
  }

  @Test
  void theFeedSkipsAnErasedVersionThatAnotherFollowed() throws SQLException {
    erase("version = 1");

    Changes changes = work.registry.changes(0, 100);

    assertThat(changes.cases()).hasSize(1);
    assertThat(changes.erased()).isEmpty();
    assertThat(work.registry.changes(0, 1).erased()).containsExactly(HOME);
  }

  @Test
  void theFeedTellsOfAHouseholdOfWhichNothingIsLeft() throws SQLException {
    erase("version > 0");
    register.erase("proposal", endorsed.id().value(), "version > 0");

    Changes changes = work.registry.changes(0, 100);

    assertThat(changes.cases()).isEmpty();
    assertThat(changes.erased()).containsExactly(HOME);
    assertThat(changes.upTo()).isEqualTo(work.registry.lastSequence());
  }

  @Test
  void anErasedHouseholdIsGoneButForWhoSeesTheWholeRegency() throws SQLException {
    erase("version > 0");

    assertThat(work.telihan.household(HOME)).isEmpty();
    assertThat(work.telihan.householdOf(SLAMET)).isEmpty();
    assertThat(work.telihan.householdOf(Invented.NIK_OF_SLAMET)).isEmpty();
    assertThat(work.telihan.asOf(HOME, Workplace.TODAY)).isEmpty();
    assertThat(work.telihan.history(HOME)).isEmpty();
    assertThat(work.dinsos.household(HOME)).isEmpty();
    assertThat(work.dinsos.history(HOME)).hasSize(2);
  }

  @Test
  void anErasedProposalIsGoneButForWhoSeesTheWholeRegency() throws SQLException {
    Proposal open = work.telihan.propose(Workplace.death(Invented.SUMIATI)).orElseThrow();
    register.erase("proposal", open.id().value(), "version > 0");

    assertThat(work.telihan.proposal(open.id())).isEmpty();
    assertThat(work.telihan.openProposals(HOME)).doesNotContain(open);
    assertThat(work.telihan.queue()).isEmpty();
    assertThat(work.telihan.history(open.id())).isEmpty();
    assertThat(work.dinsos.history(open.id())).hasSize(1);
  }

  @Test
  void aStateThatCannotBeReadIsToldApart() throws SQLException {
    register.change("UPDATE dtks_revision SET state = '{\"kind\":1}' WHERE sequence = 1");

    assertThat(work.telihan.history(HOME).get(0).gap()).contains(Gap.UNREADABLE);
  }
}
