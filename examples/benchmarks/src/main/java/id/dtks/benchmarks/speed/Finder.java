package id.dtks.benchmarks.speed;

import java.io.IOException;

/** A way to find people: its own index, filled with the same people as every other's. */
public interface Finder extends AutoCloseable {
  /** What a finder is asked. */
  enum Task {
    /** A name as typed, perhaps with slips: the first ten people. */
    NAME,
    /** A NIK with two wrong digits: the first ten people. */
    NUMBER,
    /** A name as far as it is typed: the ten names that most people have who may be meant. */
    TYPING,
    /** What no search is meant for, nothing or too much: any answer will do, if it comes soon. */
    ODD
  }

  /** Returns what the table calls it. */
  String title();

  /** Tells whether it can be asked so. */
  default boolean answers(Task task) {
    return task == Task.NAME || task == Task.NUMBER;
  }

  /** Answers with the first ten people, and returns how many there were of them. */
  int find(Task task, String text) throws IOException;

  /** Returns how many of the queries it is asked: all, or a few if it takes long for each. */
  default int mostQueries() {
    return Integer.MAX_VALUE;
  }

  /** Returns the bytes of the index on disk. */
  long bytes() throws IOException;

  @Override
  void close() throws IOException;
}
