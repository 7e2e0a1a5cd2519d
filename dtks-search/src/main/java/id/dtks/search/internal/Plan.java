package id.dtks.search.internal;

import id.dtks.search.name.NameMatcher;
import id.dtks.search.name.NameSimilarity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How a query is answered: its clauses, and which of them lead. Who meets none of the leading
 * clauses cannot score {@link Score#FLOOR}, so only the lists of the leading ones are walked; as
 * few and as rare ones as can be.
 */
final class Plan {
  private final Intent intent;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<FactClause> facts = new ArrayList<>();
  private final int words;
  private final NameMatcher matcher;
  private final Set<Clause> leading = new HashSet<>();

  private Plan(Intent intent, LiveVocabulary.State vocabulary) {
    this.intent = intent;
    NameClauses name = NameClauses.of(vocabulary, intent.name());
    clauses.addAll(name.clauses());
    words = clauses.size();
    matcher = NameSimilarity.weighing(name::weight).searching(intent.name());
  }

  static Plan of(Intent intent, LiveVocabulary.State vocabulary, IndexReader reader)
      throws IOException {
    Plan plan = new Plan(intent, vocabulary);
    plan.addFacts(reader);
    plan.clauses.addAll(plan.facts);
    plan.lead();
    return plan;
  }

  private void addFacts(IndexReader reader) throws IOException {
    intent.numbers().forEach(number -> facts.add(new WholeNumber(number)));
    for (String part : intent.parts()) {
      boolean year = intent.year().isPresent() && part.length() == 4;
      facts.add(new DigitPart(part, year, cost(reader, PersonFields.ENDING, part) + 500));
    }
    if (intent.birth().isPresent()) {
      String year = Integer.toString(intent.birth().get().getYear());
      facts.add(new Birth(intent.birth().get(), cost(reader, PersonFields.BIRTH, year)));
    }
    if (intent.rt().isPresent()) {
      int rt = intent.rt().getAsInt();
      facts.add(Place.rt(rt, cost(reader, PersonFields.RT, Integer.toString(rt))));
    }
    if (intent.rw().isPresent()) {
      int rw = intent.rw().getAsInt();
      facts.add(Place.rw(rw, cost(reader, PersonFields.RW, Integer.toString(rw))));
    }
  }

  private static long cost(IndexReader reader, String field, String term) throws IOException {
    return reader.docFreq(new Term(field, term));
  }

  /** Lets the clauses with the longest lists follow, as long as they alone score too little. */
  private void lead() {
    List<Clause> longestFirst = new ArrayList<>(clauses);
    longestFirst.sort(Comparator.comparingLong(clause -> -clause.cost()));
    leading.addAll(clauses);
    for (Clause clause : longestFirst) {
      leading.remove(clause);
      if (leading.isEmpty() || followersAlone() >= Score.FLOOR) {
        leading.add(clause);
        return;
      }
    }
  }

  private double followersAlone() {
    Score score = new Score();
    for (Clause clause : clauses) {
      if (leading.contains(clause)) {
        score.missing(clause, isWord(clause));
      } else {
        score.met(clause.weight(), 1);
      }
    }
    return score.value();
  }

  private boolean isWord(Clause clause) {
    return clause instanceof WordClause;
  }

  /** Tells whether there is nothing to look for. */
  boolean isEmpty() {
    return clauses.isEmpty();
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<FactClause> facts() {
    return facts;
  }

  boolean leads(Clause clause) {
    return leading.contains(clause);
  }

  /** Returns the places of the leading clauses. */
  int[] leaders() {
    return IntStream.range(0, clauses.size())
        .filter(place -> leading.contains(clauses.get(place)))
        .toArray();
  }

  /** Returns how many of the clauses, the first ones, are words of a name. */
  int words() {
    return words;
  }

  NameMatcher matcher() {
    return matcher;
  }
}
