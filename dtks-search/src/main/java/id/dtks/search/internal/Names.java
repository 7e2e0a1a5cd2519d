package id.dtks.search.internal;

/** The names that people of a segment bear in one of their fields. */
interface Names {
  /** Returns the different names. */
  NameTable table();

  /** Returns how many people bear a name. */
  int people(int name);

  /** Returns how many people bear a word, given by its number. */
  default int bearers(int word) {
    NameTable names = table();
    int bearers = 0;
    for (int at = names.listStart(word); at < names.listEnd(word); at++) {
      bearers += people(names.listed(at));
    }
    return bearers;
  }
}
