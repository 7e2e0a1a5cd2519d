package id.dtks.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.registry.Case;
import id.dtks.registry.Changes;
import id.dtks.registry.Registry;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.query.OpenCase;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes killed at any moment while they write a register and its index: both agree on everybody
 * afterwards. {@code -Ddtks.soak=SECONDS} kills for longer.
 */
final class KilledProcessTest {
  private static final Duration SOAK = Duration.ofSeconds(Integer.getInteger("dtks.soak", 12));
  private static final int LONGEST_LIFE_MILLIS = 800;

  private final Random random = new Random();

  @TempDir private Path directory = Path.of("");

  private Path journal() {
    return directory.resolve("journal.db");
  }

  private Path index() {
    return directory.resolve("index");
  }

  @Test
  void agreeAboutEverybodyWheneverTheyAreKilled() throws Exception {
    try (Registry registry = Village.open(journal())) {
      Village.enter(registry, 0, 1_000);
    }
    long end = System.nanoTime() + SOAK.toNanos();
    for (int round = 0; System.nanoTime() < end; round++) {
      switch (round % 4) {
        case 0 -> killWhileFirstBuilt();
        case 1 -> killWhile(VillageProcess.Work.REBUILD);
        default -> killWhile(VillageProcess.Work.WRITE);
      }
      assertAgreement();
    }
  }

  private void killWhileFirstBuilt() throws IOException, InterruptedException {
    delete(index());
    try (VillageProcess process =
        VillageProcess.start(journal(), index(), VillageProcess.Work.WRITE)) {
      process.awaitOpening();
      process.killAfter(random.nextInt(LONGEST_LIFE_MILLIS));
    }
  }

  private void killWhile(VillageProcess.Work work) throws IOException, InterruptedException {
    try (VillageProcess process = VillageProcess.start(journal(), index(), work)) {
      process.awaitReady();
      process.killAfter(random.nextInt(LONGEST_LIFE_MILLIS));
    }
    try (PersonSearch left = PersonIndex.openReadOnly(index(), () -> LocalDate.of(2026, 1, 1))) {
      assertThat(left.size()).isPositive();
    }
  }

  private void assertAgreement() throws IOException {
    try (Registry registry = Village.open(journal());
        PersonIndex people = PersonIndex.open(index(), registry)) {
      Map<String, Case> registered = registered(registry);
      assertThat(people.sequence()).isEqualTo(registry.lastSequence());
      assertThat(people.size()).isEqualTo(registered.size());
      registered.values().forEach(one -> assertFound(registry, people, one));
      assertThat(people.compare(BuildProgress.NONE).agrees()).isTrue();
    }
    try (Stream<Path> files = Files.list(index())) {
      assertThat(files.filter(Files::isDirectory)).hasSize(1);
    }
  }

  private static Map<String, Case> registered(Registry registry) {
    Map<String, Case> cases = new HashMap<>();
    long known = 0;
    for (Changes next = registry.changes(known, 1_000);
        next.upTo() > known;
        next = registry.changes(known, 1_000)) {
      next.cases().forEach(one -> cases.put(one.household().id().value(), one));
      known = next.upTo();
    }
    return cases;
  }

  private static void assertFound(Registry registry, PersonIndex people, Case one) {
    Household household = one.household();
    Member person = household.members().get(0);
    SearchRequest request = SearchRequest.of(person.nik().orElseThrow().digits()).limit(1);
    PersonHit hit = people.search(Village.dinsos(registry), request).hits().get(0);
    assertThat(hit.person()).isEqualTo(person.id());
    assertThat(hit.household()).isEqualTo(household.id());
    assertThat(hit.nik()).isEqualTo(person.nik());
    assertThat(hit.name()).isEqualTo(person.name().recorded());
    assertThat(hit.familyCard()).isEqualTo(household.familyCards().get(0).number());
    assertThat(hit.birthDate()).isEqualTo(person.birthDate());
    assertThat(hit.region()).isEqualTo(household.residence().region());
    assertThat(hit.rt()).isEqualTo(household.residence().neighbourhood().map(unit -> unit.rt()));
    assertThat(hit.standing().open())
        .extracting(OpenCase::status)
        .containsExactlyElementsOf(
            one.openProposals().stream().map(proposal -> proposal.status()).toList());
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(directory)) {
        files = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
