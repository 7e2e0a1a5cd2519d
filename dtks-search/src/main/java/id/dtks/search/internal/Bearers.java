package id.dtks.search.internal;

import java.util.Collection;
import java.util.List;

/** Tells whether somebody bears some words of a name in a row. */
final class Bearers {
  private static final int MOST_NAMES = 2_000;

  private Bearers() {}

  static boolean any(List<String> words, Collection<PersonTable> tables) {
    return tables.stream().anyMatch(table -> any(words, table.names));
  }

  private static boolean any(List<String> words, NameTable names) {
    int[] numbers = words.stream().mapToInt(names::number).toArray();
    int rarest = -1;
    for (int number : numbers) {
      if (number < 0) {
        return false;
      }
      rarest = rarest < 0 || names.listLength(number) < names.listLength(rarest) ? number : rarest;
    }
    int from = names.listStart(rarest);
    int end = Math.min(from + MOST_NAMES, names.listEnd(rarest));
    for (int at = from; at < end; at++) {
      if (hasInARow(names, names.start(names.listed(at)), numbers)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInARow(NameTable names, int start, int[] numbers) {
    int end = names.end(start) - numbers.length;
    for (int at = start; at <= end; at++) {
      int same = 0;
      while (same < numbers.length && names.at(at + same) == numbers[same]) {
        same++;
      }
      if (same == numbers.length) {
        return true;
      }
    }
    return false;
  }
}
