package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.exchange.ListImport;
import id.dtks.household.IneligibilityReason;
import id.dtks.journal.JdbcJournal;
import id.dtks.proposal.Proposal;
import id.dtks.region.Area;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import id.dtks.search.PersonIndex;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the README to its word. */
final class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path THIS = Path.of("src/test/java/id/dtks/console/ReadmeTest.java");
  private static final RegistrySettings BONTANG = RegistrySettings.forRegency("64.74");
  private static final Actor DINSOS = Actor.of("op-1", Role.DINSOS_VERIFIER, Area.regency("64.74"));
  private static final Actor OPERATOR =
      Actor.of("op-17", Role.KELURAHAN_OPERATOR, Area.village("64.74.03.1002"));

  @TempDir private Path place = Path.of("");

  @Test
  void itsExampleWorks() {
    DataSource database = JournalFile.at(place.resolve("journal.db"));
    Checked<Proposal> proposal =
        example(database, place.resolve("index"), Lists.city(place), LocalDate.of(2025, 10, 3));
    assertThat(proposal.isAccepted()).isTrue();
    assertThat(proposal.findings()).isNotEmpty();
  }

  private static Checked<Proposal> example(
      DataSource database, Path directory, Path list, LocalDate day) {
    // readme
    try (Registry registry = Registry.open(JdbcJournal.over(database), BONTANG);
        PersonIndex people = PersonIndex.open(directory, registry)) {
      ListImport.of(list).into(registry.deskOf(DINSOS)).orElseThrow();

      Desk telihan = registry.deskOf(OPERATOR);
      SearchRequest typed = SearchRequest.of("moch syamsul bahri rt 5");
      PersonHit hit = people.search(telihan, typed).hits().get(0);
      PersonHit wife = people.search(telihan, SearchRequest.of("siti fatimah rt 5")).hits().get(0);

      Evidence paper = Evidence.of(EvidenceKind.DEATH_CERTIFICATE, "474.3/112");
      return telihan.propose(
          Change.declareIneligible(hit.person(), IneligibilityReason.DECEASED)
              .nextHead(wife.person())
              .on(Grounds.evidence(paper).on(day)));
    }
    // readme
  }

  @Test
  void itsExampleIsTheOneThatWorks() throws IOException {
    String shown = block("java");
    assertThat(shown).isEqualTo(region());
    assertThat(shown.lines()).hasSizeLessThanOrEqualTo(15);
  }

  @Test
  void itIsShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThan(120);
  }

  @Test
  void itsTwoCommandsAreOneLineEach() throws IOException {
    assertThat(block("sh").lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("mvn "))
        .anyMatch(line -> line.endsWith("dtks.jar demo"))
        .anyMatch(line -> line.endsWith("verify"));
  }

  /** Returns the first block of a language. */
  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static String region() throws IOException {
    List<String> parts = List.of(Files.readString(THIS).split("    // readme\n", -1));
    return parts.get(1).indent(-4);
  }
}
