package id.dtks.journal;

import static id.dtks.journal.Ledgers.STAMP;
import static id.dtks.journal.Ledgers.household;
import static id.dtks.journal.Ledgers.nik;
import static id.dtks.journal.Ledgers.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.dtks.check.Language;
import id.dtks.check.Words;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a journal says in text, and which text it takes. */
final class JournalTextTest {
  @Test
  void showsNoStateKeyOrReason() {
    Entry entry = Entry.first(household("h-1"), "SET", "CANARY", Set.of(nik("CANARY")));
    Stamp stamp = STAMP.because("CANARY");
    try (Journal journal = new InMemoryJournal()) {
      List<Revision> revisions = journal.append(stamp, List.of(entry)).orElseThrow();
      assertThat(List.of(entry, stamp, revisions, journal.holders(Set.of(nik("CANARY"))), journal))
          .allSatisfy(shown -> assertThat(shown.toString()).doesNotContain("CANARY"));
    }
  }

  @Test
  void takesNoTextThatSomeDatabaseWouldChange() {
    for (String bad : List.of("a\0b", "\uD83D", "a\uDE00", "\uD83Dx")) {
      assertThatIllegalArgumentException().isThrownBy(() -> household(bad));
      assertThatIllegalArgumentException().isThrownBy(() -> nik(bad));
      assertThatIllegalArgumentException().isThrownBy(() -> STAMP.because(bad));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Entry.first(household("h-1"), "SET", bad, Set.of()));
    }
  }

  @Test
  void takesNoBlankIdsAndNoActionThatIsNoCode() {
    assertThatIllegalArgumentException().isThrownBy(() -> household(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> STAMP.because(""));
    for (String action : List.of("", "set", "SET_", "1SET", "SET ME")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Entry.first(household("h-1"), action, "", Set.of()));
    }
  }

  @Test
  void takesNoTimeThatNanosecondsCannotTell() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stamp.of("op-17", "DINSOS", "", Instant.parse("2300-01-01T00:00:00Z")));
  }

  @Test
  void acceptsAStateOfAnyLengthAndScript() {
    try (Journal journal = new InMemoryJournal()) {
      Entry entry = Entry.first(household("h-1"), "SET", "😀".repeat(50_000), Set.of());
      assertThat(put(journal, entry).get(0).state()).contains(entry.state());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasWordsForEveryRefusalFaultAndFailure(Language language) {
    Words words = Words.in(language);
    Stream<String> failures =
        Stream.of(
                new JournalBusyException(""),
                new JournalDamagedException(""),
                new JournalFailedException(""),
                new JournalFullException(""),
                new JournalReadOnlyException(""),
                new JournalTooNewException(""),
                new JournalUnreachableException(""),
                new NotAJournalException(""))
            .map(failure -> "exception." + failure.code());
    Stream<String> findings =
        Stream.of(JournalFinding.values()).map(finding -> "finding." + finding.name());
    Stream<String> faults = Stream.of(Fault.values()).map(fault -> "Fault." + fault.name());

    assertThat(Stream.concat(failures, findings).flatMap(key -> Stream.of(key, key + ".todo")))
        .allSatisfy(key -> assertThat(words.text(key)).as(key).isPresent());
    assertThat(faults).allSatisfy(key -> assertThat(words.text(key)).as(key).isPresent());
  }
}
