package id.dtks.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any sequence of appends leaves what a model of three maps says. */
final class JournalModelProperties {
  @Property(tries = 300)
  void inMemory(@ForAll("appends") List<List<Entry>> appends) {
    assertFollowsTheModel(new InMemoryJournal(), appends);
  }

  @Property(tries = 25)
  void inSqlite(@ForAll("appends") List<List<Entry>> appends) throws IOException {
    Path file = Files.createTempFile("journal-model", ".sqlite");
    try {
      assertFollowsTheModel(JdbcJournal.over(SqliteFile.at(file)), appends);
    } finally {
      Files.delete(file);
    }
  }

  private static void assertFollowsTheModel(Journal journal, List<List<Entry>> appends) {
    Model model = new Model();
    try (journal) {
      for (List<Entry> entries : appends) {
        boolean expected = model.append(entries);
        Checked<List<Revision>> outcome = journal.append(Ledgers.STAMP, entries);
        assertThat(outcome.isAccepted()).isEqualTo(expected);
      }
      assertThat(journal.lastSequence()).isEqualTo(model.revisions);
      assertThat(journal.after(0, Integer.MAX_VALUE)).hasSize(model.revisions);
      model.newest.forEach(
          (subject, entry) -> {
            Revision current = journal.current(subject).orElseThrow();
            assertThat(current.version()).isEqualTo(entry.expectedVersion() + 1);
            assertThat(current.state()).contains(entry.state());
            assertThat(journal.history(subject)).hasSize((int) current.version());
          });
      assertThat(journal.holders(Set.copyOf(keys()))).isEqualTo(model.holders());
      assertThat(journal.verify().breach()).isEmpty();
    }
  }

  /** What a journal is, without any of its means. */
  private static final class Model {
    private final Map<Subject, Entry> newest = new HashMap<>();
    private int revisions;

    boolean append(List<Entry> entries) {
      Map<Subject, Entry> after = new HashMap<>(newest);
      for (Entry entry : entries) {
        Entry before = after.put(entry.subject(), entry);
        if (entry.expectedVersion() != (before == null ? 0 : before.expectedVersion() + 1)) {
          return false;
        }
      }
      Set<Claim> held = new HashSet<>();
      if (!after.values().stream().flatMap(e -> e.claims().stream()).allMatch(held::add)) {
        return false;
      }
      newest.putAll(after);
      revisions += entries.size();
      return true;
    }

    Map<Claim, Subject> holders() {
      Map<Claim, Subject> holders = new HashMap<>();
      newest.forEach((subject, entry) -> entry.claims().forEach(c -> holders.put(c, subject)));
      return holders;
    }
  }

  private static List<Claim> keys() {
    return List.of(Ledgers.nik("n-1"), Ledgers.nik("n-2"), Ledgers.nik("n-3"));
  }

  @Provide
  Arbitrary<List<List<Entry>>> appends() {
    Arbitrary<Subject> subjects = Arbitraries.of("a", "b", "c").map(Ledgers::household);
    Arbitrary<Long> versions =
        Arbitraries.frequency(Tuple.of(5, 0L), Tuple.of(4, 1L), Tuple.of(2, 2L));
    Arbitrary<Set<Claim>> claims = Arbitraries.of(keys()).set().ofMaxSize(2);
    return Combinators.combine(subjects, versions, Arbitraries.strings().alpha(), claims)
        .as((subject, version, state, held) -> new Entry(subject, version, "SET", state, held))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .uniqueElements(Entry::subject)
        .list()
        .ofMaxSize(25);
  }
}
