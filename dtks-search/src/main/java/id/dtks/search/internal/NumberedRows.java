package id.dtks.search.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words a query may mean, by the numbers that a segment gives them (open addressing). */
final class NumberedRows {
  private static final int MIXING = 0x9E3779B1;

  private final int[] numbers;
  private final @Nullable WordRow[] rows;
  private final int shift;

  NumberedRows(Map<String, WordRow> byWord, NameTable names) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(8, byWord.size() * 2));
    shift = Integer.SIZE - bits;
    numbers = new int[1 << bits];
    rows = new WordRow[1 << bits];
    byWord.forEach(
        (word, row) -> {
          int number = names.number(word);
          if (number >= 0) {
            put(number, row);
          }
        });
  }

  private void put(int number, WordRow row) {
    int slot = (number * MIXING) >>> shift;
    while (rows[slot] != null) {
      slot = (slot + 1) & (rows.length - 1);
    }
    numbers[slot] = number;
    rows[slot] = row;
  }

  /** Returns the row of a word, null if the query does not mean it. */
  @Nullable WordRow get(int number) {
    int slot = (number * MIXING) >>> shift;
    while (rows[slot] != null && numbers[slot] != number) {
      slot = (slot + 1) & (rows.length - 1);
    }
    return rows[slot];
  }
}
