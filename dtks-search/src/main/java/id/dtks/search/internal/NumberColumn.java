package id.dtks.search.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The NIK or the family card numbers of the people of a segment, in order from the front and from
 * the back.
 */
final class NumberColumn {
  /** A key of each number; what has not sixteen digits may have two, of its front and its back. */
  private final long[] keys;

  private final int[] documents;
  private final int firstOdd;
  private final List<String> odd;
  private final FixedBitSet present;
  private final SortedPlaces fromFront;
  private final SortedPlaces fromBack;

  private NumberColumn(int size, long[] keys, int[] documents, int firstOdd, List<String> odd) {
    this.keys = keys;
    this.documents = documents;
    this.firstOdd = firstOdd;
    this.odd = odd;
    int[] all = IntStream.range(0, keys.length).toArray();
    present = new FixedBitSet(size);
    Arrays.stream(documents).forEach(present::set);
    fromFront = SortedPlaces.of(all, place -> keys[place]);
    fromBack = SortedPlaces.of(all, place -> Digits.backward(keys[place]));
  }

  /** Passes on the documents of numbers that may be a given one of 15 digits or more. */
  void near(String typed, Near found) {
    new NumberProbe(this, typed, found).look();
  }

  /** Tells whether a document has a number, be it damaged. */
  boolean has(int document) {
    return present.get(document);
  }

  /** Passes on the documents of numbers that begin with some digits. */
  void beginningWith(String part, IntConsumer document) {
    range(fromFront, Digits.pack(part), part.length(), document);
  }

  /** Passes on the documents of numbers that end with some digits. */
  void endingWith(String part, IntConsumer document) {
    range(fromBack, backward(part), part.length(), document);
  }

  private void range(SortedPlaces order, long typed, int length, IntConsumer document) {
    int from = first(order, typed, length);
    int end = end(order, typed, length, from);
    for (int rank = from; rank < end; rank++) {
      document.accept(documents[order.at(rank)]);
    }
  }

  /** Returns about how many numbers begin with some digits. */
  int countBeginningWith(String part) {
    return count(fromFront, Digits.pack(part), part.length());
  }

  /** Returns about how many numbers end with some digits. */
  int countEndingWith(String part) {
    return count(fromBack, backward(part), part.length());
  }

  private static int count(SortedPlaces order, long typed, int length) {
    int from = first(order, typed, length);
    return end(order, typed, length, from) - from;
  }

  private static long backward(String part) {
    return Digits.backward(Digits.packEnd(part));
  }

  /** Returns the first rank of the numbers that begin, in an order, with so many digits. */
  static int first(SortedPlaces order, long typed, int length) {
    return order.firstFrom(typed & mask(length), 0);
  }

  /** Returns the rank after the last of them, the first being known. */
  static int end(SortedPlaces order, long typed, int length, int from) {
    long last = typed | ~mask(length);
    return last == -1L ? order.size() : order.soonFrom(last + 1, from);
  }

  /** Returns the bits of so many digits from the front. */
  static long mask(int length) {
    return length >= Digits.LENGTH ? -1L : ~(-1L >>> (length * Digits.BITS));
  }

  /** Takes a document and how far its number is from the one looked for. */
  @FunctionalInterface
  interface Near {
    void found(int document, NumberDistance distance);
  }

  /** Returns the order of the numbers from the front. */
  SortedPlaces fromFront() {
    return fromFront;
  }

  /** Returns the order of the numbers from the back, whose digits are the last first. */
  SortedPlaces fromBack() {
    return fromBack;
  }

  /** Returns the sixteen digits at a place. */
  long digits(int place) {
    return keys[place];
  }

  /** Returns what was recorded at a place that has not sixteen digits, null if it has. */
  @Nullable String odd(int place) {
    return place < firstOdd ? null : odd.get(place - firstOdd);
  }

  int document(int place) {
    return documents[place];
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
      int firstOdd = size;
      List<String> odd = new ArrayList<>();
      for (int i = 0; i < odds.size(); i++) {
        add(oddDocuments.get(i), Digits.pack(odds.get(i)));
        add(oddDocuments.get(i), Digits.packEnd(odds.get(i)));
        odd.addAll(List.of(odds.get(i), odds.get(i)));
      }
      return new NumberColumn(
          people, Arrays.copyOf(keys, size), Arrays.copyOf(documents, size), firstOdd, odd);
    }
  }
}
