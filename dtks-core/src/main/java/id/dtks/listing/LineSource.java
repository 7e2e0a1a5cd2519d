package id.dtks.listing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The lines of a text with their numbers, some of which can be taken back. */
final class LineSource {
  /** A line without its end. */
  record Line(int number, String text) {}

  private final BufferedReader reader;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private int number;

  LineSource(BufferedReader reader) {
    this.reader = reader;
  }

  /** Returns the next line, null at the end. */
  @Nullable Line next() {
    if (!ahead.isEmpty()) {
      return ahead.removeFirst();
    }
    try {
      String text = reader.readLine();
      if (text == null) {
        return null;
      }
      number++;
      return new Line(number, text);
    } catch (IOException e) {
      throw new ListingUnreadableException(e);
    }
  }

  /** Tells whether all lines were taken. */
  boolean isAtEnd() {
    Line line = next();
    if (line == null) {
      return true;
    }
    ahead.addFirst(line);
    return false;
  }

  /** Gives lines back, the first of which comes next. */
  void giveBack(Deque<Line> lines) {
    Iterator<Line> lastFirst = lines.descendingIterator();
    while (lastFirst.hasNext()) {
      ahead.addFirst(lastFirst.next());
    }
  }
}
