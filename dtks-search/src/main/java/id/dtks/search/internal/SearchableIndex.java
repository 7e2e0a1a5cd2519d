package id.dtks.search.internal;

import id.dtks.actor.Role;
import id.dtks.region.Area;
import id.dtks.search.query.IndexUnreadableException;
import id.dtks.search.query.SearchFilters;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import id.dtks.search.query.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * People who can be searched, wherever the view of them comes from. Safe for use by many threads.
 */
public abstract class SearchableIndex implements AutoCloseable {
  private final Knowledge knowledge = new Knowledge();
  private final PersonTables tables;

  SearchableIndex(PersonTables tables) {
    this.tables = tables;
  }

  /** Takes something from the index as it is now. */
  abstract <R> R view(FreshView.Reading<R> reading) throws IOException;

  /**
   * Answers a request.
   *
   * @param area within which people may be found
   * @param role who asks, which decides what of the people is shown, and whether they may be
   *     searched by what is not
   * @param today the day that ages are told on
   */
  public SearchPage search(SearchRequest request, Area area, Role role, LocalDate today) {
    long start = System.nanoTime();
    Answer answer = answer(asked(request, area, role, today));
    return SearchPage.builder()
        .hits(Hits.of(answer, role))
        .atLeast(answer.atLeast())
        .exact(answer.exact())
        .next(answer.next())
        .facets(answer.facets())
        .meant(answer.meant())
        .findings(answer.findings())
        .micros((System.nanoTime() - start) / 1_000)
        .build();
  }

  /** Who may not see days of birth is answered by whole years, as if each ended today. */
  private static Asked asked(SearchRequest request, Area area, Role role, LocalDate today) {
    return role.seesNumbers()
        ? new Asked(request, area, today, true)
        : new Asked(
            request.filtered(request.filters().inWholeYears()),
            area,
            today.with(TemporalAdjusters.lastDayOfYear()),
            false);
  }

  /**
   * Returns the best people for a text.
   *
   * @param text any text
   * @param area the area to search in, null for all
   * @param limit how many at most
   */
  Answer search(String text, @Nullable Area area, int limit) {
    return answer(Asked.openly(SearchRequest.of(text).limit(limit), area, LocalDate.EPOCH));
  }

  /** Returns what a request finds. */
  Answer answer(Asked asked) {
    return read(reader -> new PersonSearcher(reader, tables, knowledge).search(asked));
  }

  /**
   * Returns names of people in an area that begin as a text, the most frequent first.
   *
   * @param limit how many at most
   */
  public List<Suggestion> suggest(String text, Area area, int limit) {
    return read(
        reader -> {
          Suggester suggester = Suggester.of(text, limit);
          for (LeafReaderContext leaf : reader.leaves()) {
            PersonTable people = tables.of(leaf.reader());
            Sieve sieve =
                new Sieve(people, leaf.reader().getLiveDocs(), area, SearchFilters.none());
            suggester.look(people, sieve);
          }
          return suggester.suggestions();
        });
  }

  /** Returns how many people the index holds. */
  public int size() {
    return read(IndexReader::numDocs);
  }

  /** Reads what the first search needs, which takes about a second for a million people. */
  void warm() {
    search("siti", null, 1);
  }

  final <R> R read(FreshView.Reading<R> reading) {
    try {
      return view(reading);
    } catch (AlreadyClosedException e) {
      throw new IllegalStateException("the search index was closed", e);
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    } catch (UncheckedIOException e) {
      throw new IndexUnreadableException(new IOException(e));
    }
  }

  @Override
  public abstract void close();
}
