package id.dtks.search.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** The filters as an analyzer's definition names them, under Lucene's randomized harness. */
@SuppressWarnings({"exports", "missing-explicit-ctor"}) // JUnit 4 runs public classes only
public final class NameFiltersTest extends BaseTokenStreamTestCase {
  private static final List<String> NAMES =
      List.of(
          IndonesianNameFoldingFilterFactory.NAME,
          IndonesianNameTitleFilterFactory.NAME,
          IndonesianOldSpellingFilterFactory.NAME,
          IndonesianCommonSpellingFilterFactory.NAME,
          IndonesianPhoneticKeyFilterFactory.NAME);

  private static Analyzer whitespaceAnd(String filter, String... options) throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("whitespace")
        .addTokenFilter(filter, options)
        .build();
  }

  public void testFoldsWords() throws IOException {
    try (Analyzer folding = whitespaceAnd("indonesianNameFolding")) {
      assertAnalyzesTo(
          folding,
          "Ma'ruf - Núr",
          new String[] {"MARUF", "NUR"},
          new int[] {0, 9},
          new int[] {6, 12},
          new int[] {1, 2});
    }
  }

  public void testRemovesTitlesAndDegrees() throws IOException {
    try (Analyzer titles = whitespaceAnd("indonesianNameTitle")) {
      assertAnalyzesTo(
          titles,
          "H. Abd. Rahman, S.Pd",
          new String[] {"Abd.", "Rahman,"},
          new int[] {3, 8},
          new int[] {7, 15},
          new int[] {2, 1});
      assertAnalyzesTo(titles, "H.", new String[] {"H."});
    }
  }

  public void testModernizesOldSpellingAndKeepsBothReadingsOfJ() throws IOException {
    try (Analyzer modern = whitespaceAnd("indonesianOldSpelling", "inject", "false")) {
      assertAnalyzesTo(
          modern,
          "Soetrisno Jasin",
          new String[] {"SUTRISNO", "JASIN", "YASIN"},
          new int[] {1, 1, 0});
    }
  }

  public void testPutsTheCommonSpellingBesideTheToken() throws IOException {
    try (Analyzer common = whitespaceAnd("indonesianCommonSpelling")) {
      assertAnalyzesTo(
          common,
          "Sjamsoel Dewi DEWI",
          new String[] {"Sjamsoel", "SAMSUL", "Dewi", "DEWI", "DEWI"},
          new int[] {1, 0, 1, 0, 1});
    }
  }

  public void testGivesWordsOfOneSoundOneToken() throws IOException {
    try (Analyzer key = whitespaceAnd("indonesianPhoneticKey", "inject", "false")) {
      assertAnalyzesTo(key, "Slamet Selamet", new String[] {"SLMT", "SLMT"});
    }
  }

  public void testRefusesUnknownOptions() {
    for (String name : NAMES) {
      expectThrows(
          IllegalArgumentException.class,
          () -> TokenFilterFactory.forName(name, new HashMap<>(Map.of("x", "y"))));
    }
  }

  public void testHoldsTheContractsOfTokenStreamsOnRandomText() throws IOException {
    for (String name : NAMES) {
      try (Analyzer analyzer = whitespaceAnd(name)) {
        checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
      }
      if (!name.startsWith("indonesianName")) {
        try (Analyzer analyzer = whitespaceAnd(name, "inject", "false")) {
          checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
        }
      }
    }
  }

  public void testWorksInAChain() throws IOException {
    try (Analyzer chain =
        CustomAnalyzer.builder()
            .withTokenizer("standard")
            .addTokenFilter("indonesianNameTitle")
            .addTokenFilter("indonesianNameFolding")
            .addTokenFilter("indonesianCommonSpelling", "inject", "true")
            .build()) {
      assertAnalyzesTo(
          chain,
          "Drs. H. Moch. Sjamsoel, S.Pd.I",
          new String[] {"MOCH", "MUHAMAT", "SJAMSOEL", "SAMSUL"});
      checkRandomData(random(), chain, 100 * RANDOM_MULTIPLIER);
    }
  }
}
