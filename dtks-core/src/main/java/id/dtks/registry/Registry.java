package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.household.Household;
import id.dtks.journal.Journal;
import id.dtks.journal.Revision;
import id.dtks.journal.Verification;
import id.dtks.rule.RuleSet;
import id.dtks.rule.RuleTrial;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The register of one regency on its journal. All work goes through the {@linkplain #deskOf desk}
 * of an actor; what follows the register, such as an index, reads the {@linkplain #changes feed}.
 * Safe for use by many threads.
 */
public final class Registry implements AutoCloseable {
  private final Journal journal;
  private final RegistrySettings settings;
  private final Procedures procedures;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  private Registry(Journal journal, RegistrySettings settings) {
    this.journal = Objects.requireNonNull(journal, "journal");
    this.settings = Objects.requireNonNull(settings, "settings");
    this.procedures = new Procedures(settings);
  }

  /**
   * Opens the register that a journal holds, which may be empty.
   *
   * @param journal closed with the registry
   */
  public static Registry open(Journal journal, RegistrySettings settings) {
    return new Registry(journal, settings);
  }

  /** Returns the desk of an actor. Making one costs nothing. */
  public Desk deskOf(Actor actor) {
    return new Desk(this, actor);
  }

  /** Returns what the city chose. */
  public RegistrySettings settings() {
    return settings;
  }

  /** Returns the workflow and rules in force: those adopted last, by default the settings'. */
  public Procedure procedure() {
    return procedure(shelf());
  }

  Procedure procedure(Shelf shelf) {
    return procedures.current(shelf);
  }

  /** Returns the sequence of the journal's last revision, 0 if it is empty. */
  public long lastSequence() {
    return journal.lastSequence();
  }

  /**
   * Returns the chain hash of the revision at a sequence; empty if there is none. It tells a
   * follower whether this is the journal it followed before.
   */
  public Optional<String> chainAt(long sequence) {
    return sequence < 1
        ? Optional.empty()
        : journal.after(sequence - 1, 1).stream()
            .filter(revision -> revision.sequence() == sequence)
            .map(Revision::chain)
            .findFirst();
  }

  /**
   * Returns the next piece of the change feed. Sees everything, whoever may see it: for followers
   * that apply a desk's area themselves.
   *
   * @param after the sequence up to which the reader knows everything, 0 for nothing
   * @param limit how many revisions to go on at most, at least 1
   */
  public Changes changes(long after, int limit) {
    return Feed.read(new Shelf(journal), journal.after(after, limit), after);
  }

  /**
   * Calls a listener after each change made through this registry, on the thread that made it.
   *
   * @return closes the subscription
   */
  public Subscription onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Ends a subscription; a second call does nothing. */
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Checks the journal's hash chain from its first revision on, then whether each household,
   * proposal and objection holds the claims that are its own, and no others.
   *
   * @param progress hears of each of the two walks
   */
  public Verification verify(Verification.Progress progress) {
    Verification chain = journal.verify(progress);
    return chain.isWhole()
        ? new ClaimAudit(journal, settings)
            .run(chain.head().sequence(), progress)
            .map(chain::brokenBy)
            .orElse(chain)
        : chain;
  }

  /** Closes the journal. */
  @Override
  public void close() {
    journal.close();
  }

  DryRunReport dryRun(RuleSet tried, Predicate<Household> area, DryRunListener listener) {
    RuleTrial trial =
        RuleTrial.of(procedure().rules(), tried, settings.today(), new SecureRandom().nextLong());
    return new DryRun(journal, area, trial, listener).run();
  }

  Shelf shelf() {
    return new Shelf(journal);
  }

  /** Runs work in one transaction of the journal, then tells the listeners. */
  <R> R write(Function<Shelf, R> work) {
    R result = journal.atomically(within -> work.apply(new Shelf(within)));
    listeners.forEach(Runnable::run);
    return result;
  }

  /** Runs work as {@link #write} does, then undoes it. */
  <R> R tryOut(Function<Shelf, R> work) {
    List<R> result = new ArrayList<>(1);
    try {
      journal.<R>atomically(
          within -> {
            result.add(work.apply(new Shelf(within)));
            throw new Undo();
          });
    } catch (Undo expected) {
      return result.get(0);
    }
    throw new IllegalStateException("the journal must not swallow what its work throws");
  }

  /** Ends a transaction that is not to be kept. */
  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undo() {
      super("undo", null, false, false);
    }
  }
}
