package id.dtks.search.internal;

import id.dtks.check.Finding;
import id.dtks.search.query.SearchFinding;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** Answers requests on one view of the index: reads what is asked, and plans the search for it. */
final class PersonSearcher {
  private final List<LeafReaderContext> leaves;
  private final List<PersonTable> tables = new ArrayList<>();
  private final Knowledge knowledge;

  PersonSearcher(IndexReader reader, PersonTables tables, Knowledge knowledge) throws IOException {
    this.leaves = reader.leaves();
    this.knowledge = knowledge;
    for (LeafReaderContext leaf : leaves) {
      this.tables.add(tables.of(leaf.reader()));
    }
  }

  /** Answers a request. */
  Answer search(Asked asked) throws IOException {
    SearchRequest request = asked.request();
    List<Finding> findings = new ArrayList<>();
    if (request.text().length() > QueryReader.LONGEST_TEXT) {
      findings.add(
          Finding.of(SearchFinding.SEARCH_TEXT_LONG).with("length", QueryReader.LONGEST_TEXT));
    }
    Intent whole = intent(request, findings);
    Intent intent = asked.seesNumbers() ? whole : whole.inTheOpen();
    if (!intent.equals(whole)) {
      findings.add(Finding.of(SearchFinding.SEARCH_WITHHELD));
    }
    Plan plan = plan(intent, asked);
    if (plan.order().isEmpty() && !asked.isList()) {
      if (asked.hasWords()) {
        findings.add(Finding.of(SearchFinding.SEARCH_TEXT_EMPTY));
      }
      return Answer.nobody(findings);
    }
    return new SearchRun(asked, plan, leaves, tables, findings).answer();
  }

  private Intent intent(SearchRequest request, List<Finding> findings) {
    Gazetteer places = knowledge.places(tables);
    Intent typed = QueryReader.read(request.text(), places, words -> Bearers.any(words, tables));
    return FormReader.read(request.fields(), places, findings).and(typed);
  }

  private Plan plan(Intent intent, Asked asked) {
    return Plan.of(intent, knowledge.names(tables), () -> knowledge.mothers(tables), tables, asked);
  }
}
