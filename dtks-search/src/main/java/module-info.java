/** Fuzzy search by name and NIK that knows Indonesian names. */
@SuppressWarnings("requires-automatic") // Immutables, at compile time only
module id.dtks.search {
  requires transitive id.dtks.core;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires transitive org.apache.lucene.core;
  requires org.slf4j;

  exports id.dtks.search;
  exports id.dtks.search.analysis;
  exports id.dtks.search.feed;
  exports id.dtks.search.name;
  exports id.dtks.search.query;

  provides id.dtks.check.WordSource with
      id.dtks.search.query.SearchWords;
  provides org.apache.lucene.analysis.TokenFilterFactory with
      id.dtks.search.analysis.IndonesianCommonSpellingFilterFactory,
      id.dtks.search.analysis.IndonesianNameFoldingFilterFactory,
      id.dtks.search.analysis.IndonesianNameTitleFilterFactory,
      id.dtks.search.analysis.IndonesianOldSpellingFilterFactory,
      id.dtks.search.analysis.IndonesianPhoneticKeyFilterFactory;
}
