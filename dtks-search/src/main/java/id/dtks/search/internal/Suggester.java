package id.dtks.search.internal;

import id.dtks.search.query.Suggestion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Names that begin as what is being typed, the most frequent first. */
final class Suggester {
  /** What is shorter begins too many names to look through while somebody types. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 100;

  /** One name may stand in many segments, and elsewhere in each if it has a shorter alias. */
  private static final int SPARE = 4;

  private static final char LAST = '\uffff';
  private static final Comparator<Suggestion> MOST_FREQUENT_FIRST =
      Comparator.comparingInt((Suggestion one) -> -one.people()).thenComparing(Suggestion::name);

  private final String beginning;
  private final int limit;
  private final Map<String, Integer> bearers = new HashMap<>();

  private Suggester(String beginning, int limit) {
    this.beginning = beginning;
    this.limit = limit;
  }

  /** Returns one for a text as typed so far. */
  static Suggester of(String text, int limit) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return new Suggester(TypedBeginning.of(read), limit);
  }

  /** Takes in the names of a segment. */
  void look(PersonTable people, Sieve sieve) {
    NameTable names = people.names;
    if (beginning.length() < SHORTEST || names.size() == 0) {
      return;
    }
    PriorityQueue<int[]> most = new PriorityQueue<>(Comparator.comparingInt(one -> one[1]));
    int longest = names.fewestWords(names.size() - 1);
    for (int words = 0; words <= longest; words++) {
      int end = first(names, words, beginning + LAST);
      int next;
      for (int name = first(names, words, beginning); name < end; name = next) {
        next = otherText(names, name, end);
        int bearing = bearers(people, sieve, name, next, most);
        if (bearing > 0) {
          most.add(new int[] {name, bearing});
          if (most.size() > limit * SPARE) {
            most.poll();
          }
        }
      }
    }
    most.forEach(one -> bearers.merge(text(names, one[0]), one[1], Integer::sum));
  }

  /** Returns the first name after one that differs from it in more than alias and lineage. */
  private static int otherText(NameTable names, int name, int end) {
    int next = name + 1;
    while (next < end && isSameText(names, names.start(name), names.start(next))) {
      next++;
    }
    return next;
  }

  private static boolean isSameText(NameTable names, int one, int other) {
    int words = textEnd(names, one) - one;
    if (textEnd(names, other) - other != words) {
      return false;
    }
    for (int at = 0; at < words; at++) {
      if (names.at(one + at) != names.at(other + at)) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many bear some names; 0 if they are too few to matter. */
  private int bearers(
      PersonTable people, Sieve sieve, int name, int next, PriorityQueue<int[]> most) {
    int from = people.firstOf(name);
    int to = people.firstOf(next);
    int[] least = most.size() < limit * SPARE ? null : most.peek();
    if (least != null && to - from <= least[1]) {
      return 0;
    }
    int count = 0;
    for (int document = from; document < to; document++) {
      count += sieve.has(document) ? 1 : 0;
    }
    return count;
  }

  /** Returns the names, the most frequent first. */
  List<Suggestion> suggestions() {
    return bearers.entrySet().stream()
        .map(entry -> new Suggestion(entry.getKey(), entry.getValue()))
        .sorted(MOST_FREQUENT_FIRST)
        .limit(limit)
        .toList();
  }

  /** Returns the first name of so many words that is not before a text. */
  private static int first(NameTable names, int words, String text) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(names.fewestWords(middle), words);
      if (order < 0 || (order == 0 && text(names, middle).compareTo(text) < 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the words of a name, without its alias and lineage. */
  private static String text(NameTable names, int name) {
    int start = names.start(name);
    int end = textEnd(names, start);
    StringBuilder text = new StringBuilder();
    for (int at = start; at < end; at++) {
      text.append(at == start ? "" : " ").append(names.word(names.at(at)));
    }
    return text.toString();
  }

  private static int textEnd(NameTable names, int start) {
    int end = names.end(start);
    int at = start;
    while (at < end && names.at(at) >= 0) {
      at++;
    }
    return at;
  }
}
