package id.dtks.search.internal;

import id.dtks.region.Area;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries on one view of the index: reads what is asked, and looks at who may be meant, the
 * fewest first, until nobody left can enter the page.
 */
final class PersonSearcher {
  /** Whoever lives in the area is looked at, if they are so few for each name of the lists. */
  private static final int NAMES_FOR_EACH = 4;

  private final List<LeafReaderContext> leaves;
  private final List<PersonTable> tables = new ArrayList<>();
  private final LiveVocabulary vocabulary;

  PersonSearcher(IndexReader reader, PersonTables tables, LiveVocabulary vocabulary)
      throws IOException {
    this.leaves = reader.leaves();
    this.vocabulary = vocabulary;
    for (LeafReaderContext leaf : leaves) {
      this.tables.add(tables.of(leaf.reader()));
    }
  }

  /**
   * Returns the best people for a text.
   *
   * @param text any text
   * @param area the area to search in, null for all
   * @param limit how many at most
   */
  Answer search(String text, @Nullable Area area, int limit) throws IOException {
    Plan plan = Plan.of(QueryReader.read(text), vocabulary.of(tables), tables);
    Page page = new Page(limit);
    if (!plan.order().isEmpty()) {
      look(plan, area, page);
    }
    List<Found> people = page.people();
    int atLeast = people.size() < limit ? people.size() : page.seen();
    return new Answer(people, atLeast, plan.whole());
  }

  private void look(Plan plan, @Nullable Area area, Page page) {
    List<LeafSearch> searches = new ArrayList<>();
    long neighbors = 0;
    for (int i = 0; i < tables.size(); i++) {
      PlaceColumn.Inside inside = tables.get(i).places.inside(area);
      neighbors += inside.inRegions();
      searches.add(new LeafSearch(plan, page, leaves.get(i).reader(), tables.get(i), inside));
    }
    if (area != null && neighbors * NAMES_FOR_EACH <= plan.cost()) {
      searches.forEach(LeafSearch::lookAtArea);
      return;
    }
    List<Clause> order = plan.order();
    for (int walked = 0; walked < order.size(); walked++) {
      double atBest = plan.without(walked);
      if (!page.wants(atBest)) {
        return;
      }
      for (LeafSearch search : searches) {
        search.look(order.get(walked), atBest, plan.ofFacts(walked));
      }
    }
  }

  /**
   * The people found, the best first.
   *
   * @param atLeast how many would do, at least
   * @param whole the evidence there could be
   */
  record Answer(List<Found> people, int atLeast, double whole) {}
}
