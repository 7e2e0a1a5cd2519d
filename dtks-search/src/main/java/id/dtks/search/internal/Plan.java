package id.dtks.search.internal;

import id.dtks.search.name.NameMatch;
import id.dtks.search.name.NameMatcher;
import id.dtks.search.name.NameSimilarity;
import id.dtks.search.name.Rarity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How a query is answered: its clauses, and the order in which their lists are walked, the shortest
 * first. Who meets none of those walked so far can gain no more than {@link #without(int)}: once
 * the page is better than that, the long lists are left alone.
 */
final class Plan {
  private static final int NUMBERS_SCANNED = 500;

  private final Intent intent;
  private final IndexReader reader;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<FactClause> facts = new ArrayList<>();
  private final int words;
  private final NameMatcher matcher;
  private final int[] order;

  private Plan(Intent intent, LiveVocabulary.State vocabulary, IndexReader reader)
      throws IOException {
    this.intent = intent;
    this.reader = reader;
    NameClauses name = NameClauses.of(vocabulary, intent.name());
    clauses.addAll(name.clauses());
    words = clauses.size();
    matcher = NameSimilarity.weighing(name::tells).searching(intent.name(), vocabulary::word);
    addFacts();
    clauses.addAll(facts);
    order =
        IntStream.range(0, clauses.size())
            .boxed()
            .sorted(Comparator.comparingLong(place -> clauses.get(place).cost()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  static Plan of(Intent intent, LiveVocabulary.State vocabulary, IndexReader reader)
      throws IOException {
    return new Plan(intent, vocabulary, reader);
  }

  private void addFacts() throws IOException {
    intent.numbers().forEach(number -> facts.add(new WholeNumber(number)));
    for (String part : intent.parts()) {
      boolean year = intent.year().isPresent() && part.length() == PersonFields.ENDING_LENGTH;
      long bearers =
          bearers(PersonFields.ENDING, part) + (year ? bearers(PersonFields.BIRTH, part) : 0);
      facts.add(new DigitPart(part, year, tells(bearers), bearers + NUMBERS_SCANNED));
    }
    if (intent.birth().isPresent()) {
      String year = Integer.toString(intent.birth().get().getYear());
      facts.add(new Birth(intent.birth().get(), bearers(PersonFields.BIRTH, year)));
    }
    if (intent.rt().isPresent()) {
      int rt = intent.rt().getAsInt();
      long bearers = bearers(PersonFields.RT, Integer.toString(rt));
      facts.add(Place.rt(rt, tells(bearers), bearers));
    }
    if (intent.rw().isPresent()) {
      int rw = intent.rw().getAsInt();
      long bearers = bearers(PersonFields.RW, Integer.toString(rw));
      facts.add(Place.rw(rw, tells(bearers), bearers));
    }
  }

  private long bearers(String field, String term) throws IOException {
    return reader.docFreq(new Term(field, term));
  }

  private double tells(long bearers) {
    return Rarity.of(bearers, reader.maxDoc());
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<FactClause> facts() {
    return facts;
  }

  /** Returns how many of the clauses, the first ones, are words of a name. */
  int words() {
    return words;
  }

  /** Returns the places of the clauses, in the order in which their lists are walked. */
  int[] order() {
    return order;
  }

  /** Returns the most that somebody can gain who meets none of the first clauses in order. */
  double without(int walked) {
    double evidence = 0;
    int missing = 0;
    for (int i = 0; i < order.length; i++) {
      Clause clause = clauses.get(order[i]);
      if (i >= walked) {
        evidence += clause.tells();
      } else if (order[i] < words && clause.unmet() < 0) {
        missing++;
      } else {
        evidence += clause.unmet();
      }
    }
    evidence -= NameMatch.missing(missing);
    return evidence;
  }

  /** Returns what the query tells if all of it is met. */
  double whole() {
    return without(0);
  }

  NameMatcher matcher() {
    return matcher;
  }
}
