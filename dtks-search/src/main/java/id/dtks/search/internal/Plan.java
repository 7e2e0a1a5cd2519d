package id.dtks.search.internal;

import id.dtks.region.Area;
import id.dtks.region.RegionCode;
import id.dtks.search.name.NameMatch;
import id.dtks.search.name.Rarity;
import id.dtks.search.query.MatchEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * How a query is answered: its clauses, and the order in which those who meet them are looked at,
 * the fewest first. Who meets none of those looked at so far can gain no more than {@link
 * #without(int)}: once the page is better than that, the many are left alone.
 */
final class Plan {
  private static final int EFFORT_FOR_ONE = 8;

  private final Intent intent;
  private final Collection<PersonTable> people;
  private final NameQuery name;
  private final List<WordClause> words;
  private final int mostWords;
  private final List<FactClause> facts = new ArrayList<>();
  private final List<Clause> order;

  private Plan(
      Intent intent,
      LiveVocabulary.State vocabulary,
      Supplier<LiveVocabulary.State> mothers,
      Collection<PersonTable> people,
      Asked asked) {
    this.intent = intent;
    this.people = people;
    name = NameQuery.of(vocabulary, intent.name());
    words = name.clauses();
    mostWords = words.stream().mapToInt(WordClause::mostWords).sum();
    addNumbers(!asked.seesNumbers());
    addBirth(asked.today());
    addPlaces();
    if (!intent.mother().isEmpty()) {
      facts.add(new MotherName(NameQuery.of(mothers.get(), intent.mother())));
    }
    order = new ArrayList<>(words);
    order.addAll(facts);
    order.sort(Comparator.comparingLong(Plan::effort));
  }

  /**
   * Returns the plan for an intent.
   *
   * @param vocabulary of the people's names
   * @param mothers gives that of their mothers' names, if it is asked for
   * @param asked the bounds of what is asked
   */
  static Plan of(
      Intent intent,
      LiveVocabulary.State vocabulary,
      Supplier<LiveVocabulary.State> mothers,
      Collection<PersonTable> people,
      Asked asked) {
    return new Plan(intent, vocabulary, mothers, people, asked);
  }

  /** A list of people is in no order of promise, and each has a name that must be weighed. */
  private static long effort(Clause clause) {
    return clause instanceof FactClause ? clause.cost() * EFFORT_FOR_ONE : clause.cost();
  }

  private void addNumbers(boolean exactly) {
    intent.numbers().forEach(number -> facts.add(new WholeNumber(number, exactly)));
    for (String part : intent.parts()) {
      boolean year = intent.year().isPresent() && part.length() == 4;
      long bearers = sum(table -> DigitPart.bearers(part, table));
      if (year) {
        int born = Integer.parseInt(part);
        bearers += bornBetween(Day.firstOfYear(born), Day.firstOfYear(born + 1) - 1);
      }
      facts.add(new DigitPart(part, year, tells(bearers), bearers));
    }
  }

  private void addBirth(LocalDate today) {
    intent
        .birth()
        .ifPresent(date -> facts.add(new Birth(date, bornBetween(Day.of(date), Day.of(date)))));
    intent
        .bornIn()
        .ifPresent(
            year ->
                addBornWithin(
                    Day.firstOfYear(year),
                    Day.firstOfYear(year + 1) - 1,
                    MatchEvidence.BIRTH_YEAR));
    intent
        .age()
        .ifPresent(
            age ->
                addBornWithin(
                    Day.of(today.minusYears(age + 1L).plusDays(1)),
                    Day.of(today.minusYears(age)),
                    MatchEvidence.AGE));
  }

  private void addBornWithin(int first, int last, MatchEvidence reason) {
    long born = bornBetween(first, last);
    facts.add(new BornWithin(first, last, reason, tells(born), 3 * born));
  }

  private void addPlaces() {
    intent.rt().ifPresent(rt -> facts.add(place(rt, MatchEvidence.RT)));
    intent.rw().ifPresent(rw -> facts.add(place(rw, MatchEvidence.RW)));
    if (!intent.places().isEmpty()) {
      long there = 0;
      for (RegionCode region : intent.places()) {
        there += sum(table -> table.places.inside(Area.of(region)).inRegions());
      }
      facts.add(new Village(intent.places(), tells(there), there));
    }
  }

  private Place place(int number, MatchEvidence reason) {
    long bearers =
        sum(
            table ->
                reason == MatchEvidence.RT
                    ? table.places.countRt(number)
                    : table.places.countRw(number));
    return new Place(number, reason, tells(bearers), everybody());
  }

  private long bornBetween(int first, int last) {
    return sum(table -> table.countBornBetween(first, last));
  }

  private long everybody() {
    return sum(PersonTable::size);
  }

  private long sum(ToLongFunction<PersonTable> count) {
    return people.stream().mapToLong(count).sum();
  }

  private double tells(long bearers) {
    return Rarity.of(bearers, everybody());
  }

  /** Returns the name that is searched for, perhaps without words. */
  NameQuery name() {
    return name;
  }

  List<FactClause> facts() {
    return facts;
  }

  /** Returns all clauses in the order in which those who meet them are looked at. */
  List<Clause> order() {
    return order;
  }

  /** Returns the most that somebody can gain who meets none of the first clauses in order. */
  double without(int walked) {
    double evidence = 0;
    int missing = 0;
    for (int i = 0; i < order.size(); i++) {
      Clause clause = order.get(i);
      if (i >= walked) {
        evidence += clause.most();
      } else if (clause instanceof WordClause && clause.unmet() < 0) {
        missing++;
      } else {
        evidence += clause.unmet();
      }
    }
    return evidence - NameMatch.missing(missing);
  }

  /** Returns the most that facts can add to the name of somebody who meets none of the first. */
  double ofFacts(int walked) {
    double evidence = 0;
    for (int i = 0; i < order.size(); i++) {
      Clause clause = order.get(i);
      if (clause instanceof FactClause) {
        evidence += i < walked ? clause.unmet() : clause.tells();
      }
    }
    return evidence;
  }

  /** Returns what the query tells if all of it is met. */
  double whole() {
    return order.stream().mapToDouble(Clause::tells).sum();
  }

  /** Returns about how many people must be looked at if the page is never full. */
  long cost() {
    return order.stream().mapToLong(Clause::cost).sum();
  }

  /** Returns the clauses that are words of a name, in their order. */
  List<WordClause> wordClauses() {
    return words;
  }

  /** Returns how many words of a recorded name those clauses may stand for at most. */
  int mostWords() {
    return mostWords;
  }

  /** Returns how many clauses are words of a name. */
  int words() {
    return words.size();
  }
}
