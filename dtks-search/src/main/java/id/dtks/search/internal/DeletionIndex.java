package id.dtks.search.internal;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds words within one or two edits without looking at all of them: two words that are near share
 * a form that some of their letters are struck from (symmetric deletion, W. Garbe's SymSpell). The
 * forms are kept as hashes, so what is found is only worth a look. Immutable.
 */
final class DeletionIndex {
  private static final int LONGEST = 12;
  private static final int SHORT_WORD = 4;

  private static final int ENTRIES_A_PAGE = 4;

  /** A form's hash above, the number of a word below; sorted. */
  private final long[] entries;

  /** Where the entries begin that have the first bits of their hash in common. */
  private final int[] directory;

  private final int shift;

  private DeletionIndex(long[] entries) {
    this.entries = entries;
    int pages = Integer.highestOneBit(Math.max(2, entries.length / ENTRIES_A_PAGE));
    this.shift = Integer.numberOfLeadingZeros(pages) + 1;
    this.directory = new int[pages + 1];
    for (long entry : entries) {
      directory[page((int) (entry >> Integer.SIZE)) + 1]++;
    }
    Arrays.parallelPrefix(directory, Integer::sum);
  }

  /** Returns the first bits of a hash, in the order of entries. */
  private int page(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> shift;
  }

  /** Returns the index of some words; a word's number is its place. */
  static DeletionIndex of(String[] words) {
    LongList list = new LongList();
    for (int i = 0; i < words.length; i++) {
      int number = i;
      forms(words[i], hash -> list.add((long) hash << 32 | number));
    }
    return new DeletionIndex(list.sorted());
  }

  /** Passes on the number of every word that may be near, some of them more than once. */
  void near(String word, IntConsumer found) {
    forms(
        word,
        hash -> {
          int end = directory[page(hash) + 1];
          for (int i = directory[page(hash)]; i < end; i++) {
            int other = (int) (entries[i] >> Integer.SIZE);
            if (other >= hash) {
              if (other > hash) {
                return;
              }
              found.accept((int) entries[i]);
            }
          }
        });
  }

  private static void forms(String word, IntConsumer hashes) {
    int length = Math.min(word.length(), LONGEST);
    hashes.accept(hash(word, length, -1, -1));
    for (int i = 0; i < length; i++) {
      hashes.accept(hash(word, length, i, -1));
      for (int j = i + 1; j < length && length > SHORT_WORD; j++) {
        hashes.accept(hash(word, length, i, j));
      }
    }
  }

  private static int hash(String word, int length, int without, int andWithout) {
    int hash = 7;
    for (int i = 0; i < length; i++) {
      if (i != without && i != andWithout) {
        hash = hash * 31 + word.charAt(i);
      }
    }
    return hash * 0x9E3779B1;
  }

  private static final class LongList {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long[] sorted() {
      long[] exact = Arrays.copyOf(values, size);
      Arrays.sort(exact);
      return exact;
    }
  }
}
