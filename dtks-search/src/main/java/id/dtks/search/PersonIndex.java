package id.dtks.search;

import id.dtks.registry.Registry;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.Comparison;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.internal.CommittedFollower;
import id.dtks.search.internal.IndexFollower;
import id.dtks.search.internal.RegistryFeed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The people of a register as a search finds them, kept in a directory. The index follows its feed:
 * what is written through a registry is found at once, what other processes write on the same
 * journal within a tenth of a second.
 *
 * <p>It never disagrees with its feed for longer: every commit holds how far the feed was followed,
 * and after a crash the index goes on from there. Files that turn out damaged, when the index is
 * opened or later, are not used any more: the index is built anew.
 *
 * <p>Safe for use by many threads. One index object may be open on a directory; other processes may
 * {@linkplain #openReadOnly read} it, or follow the same journal with a directory of their own.
 */
public final class PersonIndex extends PersonSearch {
  private final IndexFollower follower;

  private PersonIndex(IndexFollower follower, Supplier<LocalDate> today) {
    super(follower, today);
    this.follower = follower;
  }

  /**
   * Opens the index of a registry and brings it up to date.
   *
   * @param directory the index's own directory; made if it is missing
   * @param registry not closed with the index, and to be closed after it
   * @throws id.dtks.search.query.IndexLockedException if the directory is in use
   * @throws id.dtks.search.query.IndexUnreadableException if it cannot be read or written
   */
  public static PersonIndex open(Path directory, Registry registry) {
    return open(directory, new RegistryFeed(registry), BuildProgress.NONE);
  }

  /**
   * Opens the index of a registry, telling how far it has come; see {@link #open(Path, Registry)}.
   */
  public static PersonIndex open(Path directory, Registry registry, BuildProgress progress) {
    return open(directory, new RegistryFeed(registry), progress);
  }

  /**
   * Opens the index of any feed and brings it up to date. An index that is missing, damaged, of
   * another version or of another feed is built anew, which takes about half a minute for a million
   * people; one that was interrupted goes on. Nobody searches meanwhile: an index that lacks people
   * would say of them that nobody is found.
   *
   * @param directory the index's own directory; made if it is missing
   * @param feed asked for changes until the index is closed
   * @param progress hears how far the index has come
   * @throws id.dtks.search.query.IndexLockedException if the directory is in use
   * @throws id.dtks.search.query.IndexUnreadableException if it cannot be read or written
   */
  public static PersonIndex open(Path directory, PersonFeed feed, BuildProgress progress) {
    return new PersonIndex(IndexFollower.open(directory, feed, progress), feed::today);
  }

  /**
   * Opens the index of a directory that another process writes, or wrote. What it writes is found
   * here within two seconds, a new index that it builds once that is ready. Needs no registry.
   *
   * @param today the date where the people live, such as {@code settings::today}
   * @throws id.dtks.search.query.IndexNotReadyException if there is no index that is whole, of this
   *     version and was ever up to date
   * @throws id.dtks.search.query.IndexUnreadableException if the disk fails
   */
  public static PersonSearch openReadOnly(Path directory, Supplier<LocalDate> today) {
    return new ReadOnlyIndex(CommittedFollower.open(directory), today);
  }

  /**
   * Builds the index anew from its feed. It answers as before until the new one, which is built
   * beside it and needs as much space again, takes its place at once. A crash leaves one of both.
   *
   * @param progress hears how far the new index has come
   * @throws id.dtks.search.query.IndexUnreadableException if it cannot be written; the index goes
   *     on as it was
   * @throws IllegalStateException if the index is closed, before or meanwhile
   */
  public void rebuild(BuildProgress progress) {
    follower.rebuild(progress);
  }

  /**
   * Compares what the index says of everybody with what its feed says now. Meanwhile it answers and
   * follows on; it takes as long as the feed needs to tell everything, and about 200 bytes a
   * household. An index that does not agree should be {@linkplain #rebuild built anew}.
   *
   * @param progress hears how far the feed has told
   * @throws IllegalStateException if the index is closed, before or meanwhile
   */
  public Comparison compare(BuildProgress progress) {
    return follower.compare(progress);
  }
}
