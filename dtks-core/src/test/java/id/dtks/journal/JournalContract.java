package id.dtks.journal;

import static id.dtks.journal.Ledgers.NOON;
import static id.dtks.journal.Ledgers.STAMP;
import static id.dtks.journal.Ledgers.at;
import static id.dtks.journal.Ledgers.first;
import static id.dtks.journal.Ledgers.household;
import static id.dtks.journal.Ledgers.next;
import static id.dtks.journal.Ledgers.nik;
import static id.dtks.journal.Ledgers.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every journal does, wherever it keeps its rows. */
abstract class JournalContract {
  private static final Subject ANI = household("h-ani");
  private static final Subject BUDI = household("h-budi");
  private static final Claim ONE = nik("n-1");
  private static final Claim TWO = nik("n-2");

  private Journal journal;

  /** Opens an empty journal. */
  abstract Journal open() throws Exception;

  @BeforeEach
  void openJournal() throws Exception {
    journal = open();
  }

  @AfterEach
  void closeJournal() {
    journal.close();
  }

  @Nested
  class Append {
    @Test
    void givesBackWhatItWrote() {
      Stamp stamp = STAMP.because("pindah alamat, \"kutip\" é 漢 😀");
      Entry entry = Entry.first(ANI, "REGISTERED", "{\"name\":\"Áni 😀\"}", Set.of(ONE));
      Revision revision = journal.append(stamp, List.of(entry)).orElseThrow().get(0);

      assertThat(journal.current(ANI)).contains(revision);
      assertThat(revision.sequence()).isEqualTo(1);
      assertThat(revision.version()).isEqualTo(1);
      assertThat(revision.stamp()).isEqualTo(stamp);
      assertThat(revision.state()).contains(entry.state());
      assertThat(revision.salt().orElseThrow()).hasSize(32);
    }

    @Test
    void keepsSeveralSubjectsInTheirOrder() {
      List<Revision> revisions = put(journal, first(BUDI), first(ANI));

      assertThat(revisions).extracting(Revision::subject).containsExactly(BUDI, ANI);
      assertThat(journal.after(0, 10)).isEqualTo(revisions);
      assertThat(journal.lastSequence()).isEqualTo(2);
    }

    @Test
    void writesNothingIfOneEntryIsRefused() {
      put(journal, first(ANI, ONE));

      Checked<List<Revision>> outcome =
          journal.append(STAMP, List.of(first(BUDI, TWO), next(ANI, 7)));

      assertThat(outcome.isAccepted()).isFalse();
      assertThat(journal.current(BUDI)).isEmpty();
      assertThat(journal.holder(TWO)).isEmpty();
      assertThat(journal.holder(ONE)).contains(ANI);
      assertThat(journal.lastSequence()).isEqualTo(1);
    }

    @Test
    void goesOnAfterARefusal() {
      journal.append(STAMP, List.of(next(ANI, 7)));

      assertThat(put(journal, first(ANI)).get(0).sequence()).isEqualTo(1);
    }

    @Test
    void refusesAnEmptyListAndASubjectTwice() {
      assertThatIllegalArgumentException().isThrownBy(() -> journal.append(STAMP, List.of()));
      assertThatIllegalArgumentException().isThrownBy(() -> put(journal, first(ANI), first(ANI)));
    }
  }

  @Nested
  class Versions {
    @Test
    void refusesAChangeMadeFromAnOlderVersion() {
      put(journal, first(ANI));
      put(journal, next(ANI, 1));

      assertThat(journal.append(STAMP, List.of(next(ANI, 1))).findings())
          .containsExactly(
              Finding.of(JournalFinding.STALE_VERSION)
                  .at("entries[0]")
                  .with("kind", "household")
                  .with("expected", 1)
                  .with("current", 2));
    }

    @Test
    void refusesANewSubjectThatExistsAndAChangeOfOneThatDoesNot() {
      put(journal, first(ANI));

      assertThat(journal.append(STAMP, List.of(first(ANI), next(BUDI, 1))).findings())
          .extracting(Finding::path, finding -> finding.facts().get("current"))
          .containsExactly(tuple("entries[0]", "1"), tuple("entries[1]", "0"));
    }

    @Test
    void areApartForTheSameIdOfAnotherKind() {
      put(journal, first(ANI));

      assertThat(put(journal, first(new Subject("proposal", ANI.id()))).get(0).version())
          .isEqualTo(1);
    }

    @Test
    void letOneOfManyRacingThreadsWin() {
      put(journal, first(ANI));

      List<Checked<List<Revision>>> outcomes =
          Racing.each(4, racer -> journal.append(STAMP, List.of(next(ANI, 1))));

      assertThat(outcomes).filteredOn(Checked::isAccepted).hasSize(1);
      assertThat(journal.history(ANI)).hasSize(2);
    }
  }

  @Nested
  class Everything {
    @Test
    void ofAKindComesPageByPageAsItStandsNow() {
      put(journal, first(BUDI), first(new Subject("proposal", "h-cici")), first(ANI));
      Revision newest = put(journal, next(ANI, 1)).get(0);

      assertThat(journal.current("household", "", 1)).containsExactly(newest);
      assertThat(journal.current("household", ANI.id(), 9))
          .extracting(Revision::subject)
          .containsExactly(BUDI);
      assertThat(journal.current("household", BUDI.id(), 9)).isEmpty();
      assertThat(journal.current("event", "", 9)).isEmpty();
    }

    @Test
    void isCounted() {
      put(journal, first(BUDI), first(ANI));
      put(journal, next(ANI, 1));

      assertThat(journal.count("household")).isEqualTo(2);
      assertThat(journal.count("proposal")).isZero();
    }

    @Test
    void ofAFailedTransactionIsGone() {
      put(journal, first(ANI));
      assertThatThrownBy(
              () ->
                  journal.<Integer>atomically(
                      within -> {
                        put(within, first(BUDI));
                        assertThat(within.count("household")).isEqualTo(2);
                        assertThat(within.current("household", "", 9)).hasSize(2);
                        throw new IllegalStateException("given up");
                      }))
          .hasMessage("given up");

      assertThat(journal.count("household")).isEqualTo(1);
      assertThat(journal.current("household", "", 9)).hasSize(1);
    }

    @Test
    void asksForOneAtLeast() {
      assertThatIllegalArgumentException().isThrownBy(() -> journal.current("household", "", 0));
    }
  }

  @Nested
  class Claims {
    @Test
    void areTakenKeptAndFreedWithTheRevision() {
      put(journal, first(ANI, ONE, TWO));
      put(journal, next(ANI, 1, TWO));

      assertThat(journal.holders(Set.of(ONE, TWO))).isEqualTo(Map.of(TWO, ANI));
      put(journal, first(BUDI, ONE));
      assertThat(journal.holder(ONE)).contains(BUDI);
    }

    @Test
    void ofAnotherAreRefusedWithTheHolderAndWithoutTheKey() {
      put(journal, first(ANI, ONE));

      List<Finding> findings = journal.append(STAMP, List.of(first(BUDI, TWO, ONE))).findings();

      assertThat(findings)
          .containsExactly(
              Finding.of(JournalFinding.CLAIM_TAKEN)
                  .at("entries[0]")
                  .with("claim", "nik")
                  .with("holderKind", "household")
                  .with("holderId", "h-ani"));
    }

    @Test
    void wantedByTwoEntriesAreRefusedForTheSecond() {
      assertThat(journal.append(STAMP, List.of(first(ANI, ONE), first(BUDI, ONE))).findings())
          .extracting(Finding::path, finding -> finding.facts().get("holderId"))
          .containsExactly(tuple("entries[1]", "h-ani"));
    }

    @Test
    void areHandedOverWithinOneAppendInAnyOrder() {
      put(journal, first(ANI, ONE));

      put(journal, first(BUDI, ONE), next(ANI, 1));

      assertThat(journal.holder(ONE)).contains(BUDI);
    }

    @Test
    void areSwappedWithinOneAppend() {
      put(journal, first(ANI, ONE), first(BUDI, TWO));

      put(journal, next(ANI, 1, TWO), next(BUDI, 1, ONE));

      assertThat(journal.holders(Set.of(ONE, TWO))).isEqualTo(Map.of(TWO, ANI, ONE, BUDI));
      assertThat(journal.verify().breach()).isEmpty();
    }

    @Test
    void areRefusedTogetherWithStaleVersions() {
      put(journal, first(ANI, ONE));

      assertThat(journal.append(STAMP, List.of(next(BUDI, 3, ONE))).findings())
          .extracting(Finding::code)
          .containsExactly("STALE_VERSION", "CLAIM_TAKEN");
    }

    @Test
    void ofAKindAreListedInPages() {
      put(journal, first(ANI, nik("n-1"), nik("n-3")));
      put(journal, first(BUDI, nik("n-2"), new Claim("card", "n-2")));

      assertThat(journal.holders("nik", "", 2))
          .containsExactly(Map.entry(nik("n-1"), ANI), Map.entry(nik("n-2"), BUDI));
      assertThat(journal.holders("nik", "n-2", 2)).containsExactly(Map.entry(nik("n-3"), ANI));
      assertThat(journal.holders("nik")).containsExactly(ANI, BUDI);
    }

    @Test
    void ofManyKindsAreFoundTogether() {
      Claim ofAni = new Claim("about:1", "review");
      Claim ofBudi = new Claim("about:2", "review");
      put(journal, first(ANI, nik("n-1"), ofAni));
      put(journal, first(BUDI, ofBudi, new Claim("about:3", "move")));

      assertThat(journal.holdersOfKinds(List.of("about:1", "about:2", "about:4")))
          .isEqualTo(Map.of(ofAni, ANI, ofBudi, BUDI));
      assertThat(journal.holdersOfKinds(List.of())).isEmpty();

      put(journal, next(ANI, 1));

      assertThat(journal.holdersOfKinds(List.of("about:1"))).isEmpty();
    }

    @Test
    void ofASubjectAreAllThatItHoldsNow() {
      put(journal, first(ANI, nik("n-1"), new Claim("card", "c-1")), first(BUDI));
      put(journal, next(ANI, 1, nik("n-1"), nik("n-2")));

      assertThat(journal.held(List.of(ANI, BUDI, household("nobody"))))
          .isEqualTo(Map.of(ANI, Set.of(nik("n-1"), nik("n-2"))));
      assertThat(journal.held(List.of())).isEmpty();
    }

    @Test
    void ofAKindAreListedHoweverManyThereAre() {
      List<Entry> entries =
          IntStream.range(0, 2_100)
              .mapToObj(n -> first(household("h-" + n), nik("n-" + n)))
              .toList();
      journal.append(STAMP, entries).orElseThrow();

      assertThat(journal.holders("nik")).hasSize(2_100).doesNotHaveDuplicates();
    }

    @Test
    void letOneOfManyRacingThreadsWin() {
      List<Checked<List<Revision>>> outcomes =
          Racing.each(4, n -> journal.append(STAMP, List.of(first(household("h-" + n), ONE))));

      assertThat(outcomes).filteredOn(Checked::isAccepted).hasSize(1);
      assertThat(journal.lastSequence()).isEqualTo(1);
    }
  }

  @Nested
  class Reading {
    @Test
    void findsNothingInAnEmptyJournal() {
      assertThat(journal.current(ANI)).isEmpty();
      assertThat(journal.history(ANI)).isEmpty();
      assertThat(journal.asOf(ANI, NOON)).isEmpty();
      assertThat(journal.after(0, 5)).isEmpty();
      assertThat(journal.lastSequence()).isZero();
      assertThat(journal.current(List.of())).isEmpty();
      assertThat(journal.holders(List.of())).isEmpty();
    }

    @Test
    void tellsTheHistoryOldestFirst() {
      put(journal, first(ANI));
      put(journal, first(BUDI));
      put(journal, next(ANI, 1));

      assertThat(journal.history(ANI)).extracting(Revision::version).containsExactly(1L, 2L);
    }

    @Test
    void findsManyCurrentRevisionsAtOnce() {
      List<Entry> entries =
          IntStream.range(0, 1_200).mapToObj(n -> first(household("h-" + n))).toList();
      journal.append(STAMP, entries).orElseThrow();
      Revision changed = put(journal, next(household("h-7"), 1)).get(0);

      Map<Subject, Revision> found = journal.current(entries.stream().map(Entry::subject).toList());

      assertThat(found).hasSize(1_200);
      assertThat(found.values()).filteredOn(r -> r.version() == 2).containsExactly(changed);
    }

    @Test
    void goesBackToAnyInstant() {
      journal.append(at("2026-10-01T00:00:00Z"), List.of(first(ANI))).orElseThrow();
      journal.append(at("2026-10-03T00:00:00.000000001Z"), List.of(next(ANI, 1))).orElseThrow();

      assertThat(journal.asOf(ANI, Instant.parse("2026-09-30T23:59:59.999999999Z"))).isEmpty();
      assertThat(versionAt("2026-10-01T00:00:00Z")).contains(1L);
      assertThat(versionAt("2026-10-03T00:00:00Z")).contains(1L);
      assertThat(versionAt("2026-10-03T00:00:00.000000001Z")).contains(2L);
      assertThat(journal.asOf(ANI, Instant.MAX)).isPresent();
      assertThat(journal.asOf(ANI, Instant.MIN)).isEmpty();
    }

    private Optional<Long> versionAt(String instant) {
      return journal.asOf(ANI, Instant.parse(instant)).map(Revision::version);
    }

    @Test
    void keepsInstantsToTheNanosecondFromTheFirstToTheLast() {
      for (String instant :
          List.of("1678-01-01T00:00:00.000000001Z", "1969-12-31T23:59:59.999999999Z")) {
        Subject subject = household(instant);
        journal.append(at(instant), List.of(first(subject))).orElseThrow();
        assertThat(journal.current(subject).orElseThrow().stamp()).isEqualTo(at(instant));
      }
    }

    @Test
    void pagesTheFeed() {
      put(journal, first(ANI), first(BUDI));
      put(journal, next(ANI, 1));

      assertThat(journal.after(0, 2)).extracting(Revision::sequence).containsExactly(1L, 2L);
      assertThat(journal.after(2, 2)).extracting(Revision::sequence).containsExactly(3L);
      assertThat(journal.after(3, 2)).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> journal.after(0, 0));
    }

    @Test
    void neverSeesAGapWhileOthersWrite() {
      int writers = 3;
      int each = 30;
      List<List<Long>> seen =
          Racing.each(
              writers + 1,
              racer -> {
                if (racer < writers) {
                  IntStream.range(0, each)
                      .forEach(n -> put(journal, first(household("h-" + racer + "-" + n))));
                  return List.of();
                }
                List<Long> sequences = new ArrayList<>();
                while (sequences.size() < writers * each) {
                  journal.after(sequences.size(), 7).forEach(r -> sequences.add(r.sequence()));
                }
                return sequences;
              });

      assertThat(seen.get(writers)).isEqualTo(sequencesTo(writers * each));
      assertThat(journal.verify().breach()).isEmpty();
    }

    private List<Long> sequencesTo(int last) {
      return LongStream.rangeClosed(1, last).boxed().toList();
    }
  }

  @Nested
  class Atomically {
    @Test
    void keepsAllAppendsAndGivesBackTheResult() {
      String result =
          journal.atomically(
              inner -> {
                put(inner, first(ANI, ONE));
                put(inner, next(ANI, 1, TWO));
                return "done";
              });

      assertThat(result).isEqualTo("done");
      assertThat(journal.history(ANI)).hasSize(2);
      assertThat(journal.holders(Set.of(ONE, TWO))).isEqualTo(Map.of(TWO, ANI));
      assertThat(journal.verify().breach()).isEmpty();
    }

    @Test
    void seesItsOwnAppends() {
      put(journal, first(ANI, ONE));
      journal.<Void>atomically(
          inner -> {
            put(inner, first(BUDI, TWO));
            assertThat(inner.current(BUDI)).isPresent();
            assertThat(inner.history(BUDI)).hasSize(1);
            assertThat(inner.holder(TWO)).contains(BUDI);
            assertThat(inner.holders("nik")).containsExactly(ANI, BUDI);
            assertThat(inner.lastSequence()).isEqualTo(2);
            assertThat(inner.after(1, 5)).hasSize(1);
            assertThat(inner.asOf(BUDI, NOON)).isPresent();
            assertThat(inner.verify().breach()).isEmpty();
            assertThat(inner.append(STAMP, List.of(first(ANI))).isAccepted()).isFalse();
            return null;
          });
      assertThat(journal.lastSequence()).isEqualTo(2);
    }

    @Test
    void undoesEverythingIfTheWorkFails() {
      put(journal, first(ANI, ONE));

      assertThatThrownBy(
              () ->
                  journal.atomically(
                      inner -> {
                        put(inner, next(ANI, 1), first(BUDI, ONE));
                        throw new IllegalStateException("work failed");
                      }))
          .hasMessage("work failed");

      assertThat(journal.lastSequence()).isEqualTo(1);
      assertThat(journal.holder(ONE)).contains(ANI);
      assertThat(put(journal, next(ANI, 1, ONE)).get(0).sequence()).isEqualTo(2);
      assertThat(journal.verify().breach()).isEmpty();
    }

    @Test
    void undoesAPartThatFailsAlone() {
      journal.<Void>atomically(
          outer -> {
            put(outer, first(ANI, ONE));
            assertThatThrownBy(
                    () ->
                        outer.atomically(
                            inner -> {
                              put(inner, next(ANI, 1), first(BUDI, ONE));
                              throw new IllegalStateException("part failed");
                            }))
                .hasMessage("part failed");
            outer.atomically(inner -> put(inner, next(ANI, 1, TWO)));
            return null;
          });

      assertThat(journal.history(ANI)).hasSize(2);
      assertThat(journal.current(BUDI)).isEmpty();
      assertThat(journal.holders(Set.of(ONE, TWO))).isEqualTo(Map.of(TWO, ANI));
      assertThat(journal.verify().breach()).isEmpty();
    }
  }

  @Nested
  class Verify {
    @Test
    void findsAnEmptyJournalWhole() {
      assertThat(journal.verify()).isEqualTo(new Verification(Head.START, 0, Optional.empty()));
    }

    @Test
    void tellsTheHeadAndHowFarItIs() {
      List<Revision> revisions =
          journal
              .append(
                  STAMP,
                  IntStream.range(0, 2_500).mapToObj(n -> first(household("h-" + n))).toList())
              .orElseThrow();
      List<Long> heard = new ArrayList<>();

      Verification verification = journal.verify((checked, total) -> heard.add(checked));

      assertThat(verification.isWhole()).isTrue();
      assertThat(verification.head()).isEqualTo(Head.of(revisions.get(2_499)));
      assertThat(heard).isSorted().endsWith(2_500L).hasSizeGreaterThan(1);
    }
  }

  @Test
  void refusesToWorkOnceClosed() {
    journal.close();

    assertThatIllegalStateException().isThrownBy(() -> journal.lastSequence());
    assertThatIllegalStateException().isThrownBy(() -> put(journal, first(ANI)));
  }
}
