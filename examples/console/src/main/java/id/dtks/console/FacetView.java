package id.dtks.console;

import id.dtks.region.Area;
import id.dtks.region.Region;
import id.dtks.region.RegionCatalog;
import id.dtks.search.query.Facet;
import id.dtks.search.query.FacetCount;
import id.dtks.search.query.SearchPage;
import java.util.List;

/** Shows how many people there are of each kind. */
final class FacetView {
  private static final int MOST_SHOWN = 20;

  private final Session session;
  private final Texts texts;

  FacetView(Session session) {
    this.session = session;
    this.texts = session.texts();
  }

  /** Prints the counts that a page has, each facet in a table of its own. */
  void print(SearchPage page) {
    page.facets().forEach(this::print);
  }

  private void print(Facet facet, List<FacetCount> counts) {
    session.out().println();
    Table table = new Table(List.of(heading(facet), texts.of("people")));
    counts.stream()
        .limit(MOST_SHOWN)
        .forEach(count -> table.row(label(facet, count.value()), texts.number(count.people())));
    table.lines(session.terminal().width()).forEach(session.out()::println);
    if (counts.size() > MOST_SHOWN) {
      session
          .out()
          .println(texts.of("facet.more", "count", texts.number(counts.size() - MOST_SHOWN)));
    }
  }

  private String heading(Facet facet) {
    return texts.label(facet).toUpperCase(texts.locale());
  }

  private String label(Facet facet, String value) {
    return switch (facet) {
      case VILLAGE, RT -> Area.parse(value).toOptional().map(FacetView::place).orElse(value);
      case ELIGIBILITY -> texts.labelOf("Verdict." + value);
      case REASON -> texts.labelOf("IneligibilityReason." + value);
      case RECORD -> texts.labelOf("State." + value);
      case PROGRAM -> texts.labelOf("AidProgram." + value);
      case FINDING -> value;
      case STEP -> texts.labelOf("ProposalStatus." + value);
      case TYPE -> texts.labelOf("ProposalType." + value);
    };
  }

  private static String place(Area area) {
    String name =
        RegionCatalog.current()
            .find(area.region())
            .map(Region::name)
            .orElse(area.region().toString());
    return name + area.neighbourhood().map(unit -> " " + unit).orElse("");
  }
}
