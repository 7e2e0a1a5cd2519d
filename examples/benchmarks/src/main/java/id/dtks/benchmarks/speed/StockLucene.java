package id.dtks.benchmarks.speed;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.people.InventedPerson;
import id.dtks.benchmarks.register.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene as it comes: names through StandardAnalyzer, every word of a query as a FuzzyQuery with as
 * many edits as Elasticsearch's AUTO gives it, joined by OR; NIK by FuzzyQuery with two edits; all
 * fields of the page's ten people stored. Its plain half asks for the first word of a name exactly:
 * the floor under any search that shows ten people.
 */
final class StockLucene implements Finder {
  private static final String NAME = "name";
  private static final String NIK = "nik";
  private static final int PAGE = 10;
  private static final int MOST_EDITS = 2;
  private static final int ONE_EDIT_FROM = 3;
  private static final int TWO_EDITS_FROM = 6;
  private static final int BUFFER_MEGABYTES = 64;

  private final Path path;
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  StockLucene(Path path, InventedCity city) throws IOException {
    this.path = path;
    directory = FSDirectory.open(path);
    IndexWriterConfig config =
        new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      city.forEachHousehold(people -> people.forEach(person -> add(writer, person)));
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  private static void add(IndexWriter writer, InventedPerson person) {
    Document document = new Document();
    document.add(new TextField(NAME, person.name(), Field.Store.YES));
    document.add(new StringField(NIK, person.nik(), Field.Store.YES));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String title() {
    return "Lucene FuzzyQuery";
  }

  @Override
  public int find(Task task, String text) throws IOException {
    return page(task == Task.NAME ? fuzzy(text) : new FuzzyQuery(new Term(NIK, text), MOST_EDITS));
  }

  private static Query fuzzy(String text) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (String word : words(text)) {
      words.add(new FuzzyQuery(new Term(NAME, word), edits(word)), Occur.SHOULD);
    }
    return words.build();
  }

  private static int edits(String word) {
    return word.length() < ONE_EDIT_FROM ? 0 : word.length() < TWO_EDITS_FROM ? 1 : MOST_EDITS;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split(" "));
  }

  private int page(Query query) throws IOException {
    StoredFields stored = searcher.storedFields();
    ScoreDoc[] hits = searcher.search(query, PAGE).scoreDocs;
    for (ScoreDoc hit : hits) {
      stored.document(hit.doc);
    }
    return hits.length;
  }

  /** Returns the plain half of the same index, which is closed with this. */
  Finder plain() {
    return new Finder() {
      @Override
      public String title() {
        return "Lucene TermQuery";
      }

      @Override
      public int find(Task task, String text) throws IOException {
        return page(
            new TermQuery(
                task == Task.NAME ? new Term(NAME, words(text).get(0)) : new Term(NIK, text)));
      }

      @Override
      public long bytes() throws IOException {
        return StockLucene.this.bytes();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public long bytes() throws IOException {
    return Disk.bytes(path);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
