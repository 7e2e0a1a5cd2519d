package id.dtks.registry;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.journal.Journal;
import id.dtks.journal.Revision;
import id.dtks.rule.RuleTrial;
import id.dtks.rule.TrialCount;
import id.dtks.rule.TrialHit;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A dry run of rules over the households of an area: this thread reads, others look, and this one
 * takes in what they saw, page by page in order, so that little is in memory at a time. Use once.
 */
final class DryRun {
  private static final int PAGE = 500;

  /** Looking takes a few times as long as reading. */
  private static final int LOOKERS = 2;

  /** Pages under way at a time. */
  private static final int AHEAD = 2 * LOOKERS;

  private record Seen<R>(int households, List<R> looks) {}

  private record FirstLook(int people, RuleTrial.Look look) {}

  private final Journal journal;
  private final Predicate<Household> area;
  private final RuleTrial trial;
  private final DryRunListener listener;
  private final Map<String, TrialCount> counts = new LinkedHashMap<>();
  private final long total;
  private final long begun;
  private long looked;
  private int percent;
  private long households;
  private long people;

  DryRun(Journal journal, Predicate<Household> area, RuleTrial trial, DryRunListener listener) {
    this.journal = journal;
    this.area = area;
    this.trial = trial;
    this.listener = listener;
    this.total = 2 * journal.count(Shelf.HOUSEHOLD);
    this.begun = journal.lastSequence();
    trial.ruleNames().forEach(rule -> counts.put(rule, TrialCount.none(rule)));
  }

  DryRunReport run() {
    ExecutorService lookers = Executors.newFixedThreadPool(LOOKERS);
    try {
      pass(
          lookers,
          id -> true,
          household -> new FirstLook(household.members().size(), trial.look(household)),
          this::take);
      if (trial.settle()) {
        pass(lookers, trial::mayShare, trial::lookAgain, this::tell);
      }
    } finally {
      lookers.shutdownNow();
    }
    progress(100);
    return new DryRunReport(
        households, people, journal.lastSequence() != begun, List.copyOf(counts.values()));
  }

  private void take(FirstLook first) {
    households++;
    people += first.people();
    trial.remember(first.look());
    tell(first.look().hits());
  }

  private void tell(List<TrialHit> hits) {
    for (TrialHit hit : hits) {
      counts.computeIfPresent(hit.rule(), (rule, count) -> count.and(hit.outcome()));
      listener.found(hit);
    }
  }

  private <R> void pass(
      ExecutorService lookers,
      Predicate<HouseholdId> wanted,
      Function<Household, R> look,
      Consumer<R> take) {
    Queue<CompletableFuture<Seen<R>>> ahead = new ArrayDeque<>();
    List<Revision> page = journal.current(Shelf.HOUSEHOLD, "", PAGE);
    while (!page.isEmpty()) {
      List<Revision> mine = page;
      ahead.add(CompletableFuture.supplyAsync(() -> seen(mine, wanted, look), lookers));
      if (ahead.size() == AHEAD) {
        takeIn(ahead.remove(), take);
      }
      page = journal.current(Shelf.HOUSEHOLD, mine.get(mine.size() - 1).subject().id(), PAGE);
    }
    ahead.forEach(seen -> takeIn(seen, take));
  }

  private <R> Seen<R> seen(
      List<Revision> page, Predicate<HouseholdId> wanted, Function<Household, R> look) {
    return new Seen<>(
        page.size(),
        page.stream()
            .filter(revision -> revision.state().isPresent()) // else it was erased
            .filter(revision -> wanted.test(new HouseholdId(revision.subject().id())))
            .map(Shelf::household)
            .filter(area)
            .map(look)
            .toList());
  }

  private <R> void takeIn(CompletableFuture<Seen<R>> ahead, Consumer<R> take) {
    Seen<R> seen;
    try {
      seen = ahead.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
    seen.looks().forEach(take);
    looked += seen.households();
    progress((int) Math.min(99, looked * 100 / Math.max(1, total)));
  }

  private void progress(int reached) {
    while (percent < reached) {
      percent++;
      listener.at(percent);
    }
  }
}
