package id.dtks.search.internal;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameMatch;
import id.dtks.search.name.NameWords;
import id.dtks.search.query.MatchEvidence;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SparseFixedBitSet;
import org.jspecify.annotations.Nullable;

/** Looks, in one segment, at those who meet a clause, and puts on the page whom it wants. */
final class LeafSearch implements AutoCloseable {
  private final Plan plan;
  private final Page page;
  private final LeafReader reader;
  private final PersonTable people;
  private final NameTable names;
  private final NameScorer scorer;
  private final List<FactClause.InSegment> facts;
  private final Sieve sieve;
  private final boolean seesDays;
  private final SparseFixedBitSet weighed;
  private final Map<Integer, String> ids = new HashMap<>();
  private @Nullable NameBounds bounds;
  private double ofFacts;
  private int lastName = -1;
  private double lastEvidence;

  /**
   * Makes one for a segment.
   *
   * @param seesDays whether who asks may see days of birth, and not the years alone
   */
  LeafSearch(
      Plan plan, Page page, LeafReader reader, PersonTable people, Sieve sieve, boolean seesDays) {
    this.plan = plan;
    this.page = page;
    this.reader = reader;
    this.people = people;
    this.names = people.names;
    this.scorer = new NameScorer(plan.name(), names);
    this.facts = plan.facts().stream().map(fact -> fact.in(people)).toList();
    this.sieve = sieve;
    this.seesDays = seesDays;
    this.weighed = new SparseFixedBitSet(Math.max(1, names.size()));
  }

  PersonTable people() {
    return people;
  }

  Sieve sieve() {
    return sieve;
  }

  /**
   * Returns the day of birth by which a document is put in order; of its year the first, to whom
   * the order would tell the day.
   */
  int birth(int document) {
    int birth = people.birth(document);
    return seesDays || birth == Day.UNKNOWN ? birth : Day.firstOfYear(Day.date(birth).getYear());
  }

  /**
   * Looks at all who meet a clause.
   *
   * @param atBest what they gain if they meet it and all that were not looked at before
   * @param factsAtBest what of that facts can add to a name
   */
  void look(Clause clause, double atBest, double factsAtBest) {
    ofFacts = factsAtBest;
    if (clause instanceof WordClause word) {
      if (bounds == null && NameBounds.pays(names, plan.wordClauses(), looks(word, atBest))) {
        bounds = NameBounds.of(names, plan.wordClauses());
      }
      for (Lead lead : word.leads()) {
        double most = atBest - word.most() + lead.evidence();
        if (page.wants(most)) {
          lookAtNames(names.number(lead.word()), most);
        }
      }
    } else {
      facts.get(plan.facts().indexOf(clause)).documents().forEach(this::lookAt);
    }
  }

  /** Returns how many names are listed under the words that a clause may mean. */
  private long looks(WordClause word, double atBest) {
    long looks = 0;
    for (Lead lead : word.leads()) {
      boolean wanted = page.wants(atBest - word.most() + lead.evidence());
      looks += wanted ? names.listLength(names.number(lead.word())) : 0;
    }
    return looks;
  }

  /** Looks at everybody in the area. */
  void lookAtArea() {
    ofFacts = plan.ofFacts(0);
    sieve.neighbors().forEach(this::lookAt);
  }

  /** The names of a word come the shortest first, and the longer a name the less it gains. */
  private void lookAtNames(int word, double atBest) {
    int at = names.listStart(word);
    int end = names.listEnd(word);
    for (int length = 0; at < end; length++) {
      double most = atBest - NameMatch.missing(length - plan.mostWords());
      int longer = names.firstLongerThan(length);
      for (; at < end && names.listed(at) < longer; at++) {
        int name = names.listed(at);
        if (bounds == null || page.wants(bounds.atBest(name, length) + ofFacts)) {
          if (!page.wants(most, this, people.firstOf(name))) {
            return;
          }
          lookAtName(name, length);
        }
      }
    }
  }

  private void lookAtName(int name, int length) {
    int first = people.firstOf(name);
    if (!page.wants(scorer.atBest(name, length) + ofFacts, this, first)
        || weighed.getAndSet(name)) {
      return;
    }
    double evidence = scorer.evidence(name);
    int end = people.firstOf(name + 1);
    for (int document = first; document < end; document++) {
      if (!page.wants(evidence + ofFacts, this, document)) {
        return;
      }
      weigh(document, evidence);
    }
  }

  private void lookAt(int document) {
    if (plan.words() == 0) {
      weigh(document, 0);
      return;
    }
    int name = people.name(document);
    if (name != lastName) {
      lastName = name;
      lastEvidence = scorer.evidence(name);
    }
    weigh(document, lastEvidence);
  }

  private void weigh(int document, double ofName) {
    if (sieve.has(document)) {
      page.add(new Candidate(this, document, ofName + ofFacts(document), 0));
    }
  }

  private double ofFacts(int document) {
    double evidence = 0;
    for (int i = 0; i < facts.size(); i++) {
      evidence += facts.get(i).evidence(document, null);
    }
    return evidence;
  }

  /** Ends the looking; the search can still tell of whom it found. */
  @Override
  public void close() {
    if (bounds != null) {
      bounds.close();
      bounds = null;
    }
  }

  /** Returns the evidence of a document, in nats. */
  double evidence(int document) {
    return (plan.words() == 0 ? 0 : scorer.evidence(people.name(document))) + ofFacts(document);
  }

  /** Returns the person of a document, with the reasons why it was found. */
  Found found(int document, double evidence, double probability) throws IOException {
    Set<MatchEvidence> reasons = EnumSet.noneOf(MatchEvidence.class);
    boolean exact = plan.words() == 0 || scorer.explain(people.name(document), reasons);
    for (int i = 0; i < facts.size(); i++) {
      exact &= facts.get(i).evidence(document, reasons) == plan.facts().get(i).tells();
    }
    NameWords name = names.words(people.name(document));
    PersonRecord record =
        RecordCodec.read(
            record(document),
            name,
            people.mothers.table().words(people.mothers.of(document)),
            people.birth(document),
            people.profiles.profiles().get(people.profiles.of(document)));
    return new Found(record, name, evidence, exact, probability, reasons);
  }

  private BytesRef record(int document) throws IOException {
    BinaryDocValues records = DocValues.getBinary(reader, PersonFields.RECORD);
    if (!records.advanceExact(document)) {
      throw new IOException("a document lacks its record");
    }
    return records.binaryValue();
  }

  /** Returns the document of a person who is in the area, -1 if there is none. */
  int document(String household, String person) throws IOException {
    PostingsEnum documents = reader.postings(PersonFields.household(household));
    if (documents != null) {
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (sieve.isVisible(document) && person(document).equals(person)) {
          return document;
        }
      }
    }
    return -1;
  }

  /** Returns the id of the person of a document; read once, since it may be compared often. */
  String person(int document) {
    return ids.computeIfAbsent(document, this::readPerson);
  }

  private String readPerson(int document) {
    try {
      return RecordCodec.person(record(document));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
