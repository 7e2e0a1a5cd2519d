package id.dtks.search.internal;

/** The names that people of a segment bear in one of their fields. */
interface Names {
  /** Returns the different names. */
  NameTable table();

  /** Returns how many people bear a word, given by its number. */
  int bearers(int word);
}
