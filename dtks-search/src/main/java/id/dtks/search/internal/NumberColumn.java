package id.dtks.search.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The NIK or the family card numbers of the people of a segment, in order from the front and from
 * the back. With two wrong digits, either one half of a number is right, or each half has one wrong
 * digit: so the right half, or the latter half with each of its digits changed, is looked up, and
 * only what has it is compared.
 */
final class NumberColumn {
  private static final int HALF = 8;
  private static final int MOST_COMPARED = 20_000;
  private static final int MOST_LENGTH_DIFFERENCE = 2;

  /** A key of each number; what has not sixteen digits may have two, of its front and its back. */
  private final long[] keys;

  private final int[] documents;
  private final Map<Integer, String> odd;
  private final FixedBitSet present;
  private final SortedPlaces fromFront;
  private final SortedPlaces fromBack;

  private NumberColumn(int size, long[] keys, int[] documents, Map<Integer, String> odd) {
    this.keys = keys;
    this.documents = documents;
    this.odd = odd;
    int[] all = IntStream.range(0, keys.length).toArray();
    present = new FixedBitSet(size);
    Arrays.stream(documents).forEach(present::set);
    fromFront = SortedPlaces.of(all, place -> keys[place]);
    fromBack = SortedPlaces.of(all, place -> Digits.backward(keys[place]));
  }

  /** Passes on the documents of numbers that may be a given one of 15 digits or more. */
  void near(String typed, Near found) {
    Probe probe = new Probe(typed, found);
    probe.front(probe.front);
    probe.back(probe.back);
    long backward = Digits.backward(probe.back);
    for (int place = 0; place < HALF; place++) {
      int shift = (Digits.LENGTH - 1 - place) * Digits.BITS;
      long right = Digits.at(backward, place);
      for (long digit = 0; digit <= 9; digit++) {
        if (digit != right) {
          probe.back(Digits.backward(backward ^ (right ^ digit) << shift));
        }
      }
    }
  }

  /** Tells whether a document has a number, be it damaged. */
  boolean has(int document) {
    return present.get(document);
  }

  /** Passes on the documents of numbers that begin with some digits, at most so many. */
  void beginningWith(String part, int limit, IntConsumer document) {
    range(fromFront, Digits.pack(part), part.length(), limit, document);
  }

  /** Passes on the documents of numbers that end with some digits, at most so many. */
  void endingWith(String part, int limit, IntConsumer document) {
    range(fromBack, Digits.backward(Digits.packEnd(part)), part.length(), limit, document);
  }

  private void range(SortedPlaces order, long typed, int length, int limit, IntConsumer document) {
    int left = limit;
    for (int rank = first(order, typed, length), end = end(order, typed, length, rank);
        rank < end && left > 0;
        rank++, left--) {
      document.accept(documents[order.at(rank)]);
    }
  }

  /** Returns about how many numbers end with some digits. */
  int countEndingWith(String part) {
    long typed = Digits.backward(Digits.packEnd(part));
    int from = first(fromBack, typed, part.length());
    return end(fromBack, typed, part.length(), from) - from;
  }

  private static int first(SortedPlaces order, long typed, int length) {
    return order.firstFrom(typed & mask(length), 0);
  }

  private static int end(SortedPlaces order, long typed, int length, int from) {
    long last = typed | ~mask(length);
    return last == -1L ? order.size() : order.soonFrom(last + 1, from);
  }

  private static long mask(int length) {
    return length >= Digits.LENGTH ? -1L : ~(-1L >>> (length * Digits.BITS));
  }

  /** Takes a document and how far its number is from the one looked for. */
  @FunctionalInterface
  interface Near {
    void found(int document, NumberDistance distance);
  }

  private final class Probe {
    private final String typed;
    private final long front;
    private final long back;
    private final Near found;
    private int compared;

    Probe(String typed, Near found) {
      this.typed = typed;
      this.front = Digits.pack(typed);
      this.back = Digits.packEnd(typed);
      this.found = found;
    }

    void front(long half) {
      compare(fromFront, half);
    }

    void back(long half) {
      compare(fromBack, Digits.backward(half));
    }

    private void compare(SortedPlaces order, long half) {
      int from = first(order, half, HALF);
      int end = end(order, half, HALF, from);
      for (int rank = from; rank < end && compared < MOST_COMPARED; rank++, compared++) {
        int place = order.at(rank);
        NumberDistance distance = distance(place);
        if (distance != null) {
          found.found(documents[place], distance);
        }
      }
    }

    private @Nullable NumberDistance distance(int place) {
      String text = odd.isEmpty() ? null : odd.get(place);
      if (text != null) {
        return NumberDistance.of(typed, text);
      }
      if (typed.length() == Digits.LENGTH) {
        return NumberDistance.ofPacked(front, keys[place]);
      }
      boolean promising =
          Digits.sameAtBeginning(front, keys[place]) + Digits.sameAtEnd(back, keys[place])
              >= Digits.LENGTH - 1 - MOST_LENGTH_DIFFERENCE;
      return promising ? NumberDistance.of(typed, Digits.text(keys[place])) : null;
    }
  }

  /** Collects the numbers of a segment. */
  static final class Builder {
    private final List<String> odds = new ArrayList<>();
    private final int people;
    private final List<Integer> oddDocuments = new ArrayList<>();
    private long[] keys;
    private int[] documents;
    private int size;

    Builder(int people) {
      this.people = people;
      keys = new long[people];
      documents = new int[people];
    }

    /** Adds the numbers recorded for a document; what is no number is left out. */
    void add(int document, List<String> recorded) {
      for (String text : recorded) {
        if (Digits.isSixteen(text)) {
          add(document, Digits.pack(text));
        } else {
          RecordedDigits.of(text).ifPresent(digits -> addRead(document, digits));
        }
      }
    }

    private void addRead(int document, String digits) {
      if (digits.length() == Digits.LENGTH) {
        add(document, Digits.pack(digits));
      } else {
        odds.add(digits);
        oddDocuments.add(document);
      }
    }

    private void add(int document, long key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size + size / 2 + 16);
        documents = Arrays.copyOf(documents, keys.length);
      }
      keys[size] = key;
      documents[size++] = document;
    }

    NumberColumn build() {
      Map<Integer, String> odd = new HashMap<>();
      for (int i = 0; i < odds.size(); i++) {
        odd.put(size, odds.get(i));
        add(oddDocuments.get(i), Digits.pack(odds.get(i)));
        odd.put(size, odds.get(i));
        add(oddDocuments.get(i), Digits.packEnd(odds.get(i)));
      }
      return new NumberColumn(
          people, Arrays.copyOf(keys, size), Arrays.copyOf(documents, size), odd);
    }
  }
}
