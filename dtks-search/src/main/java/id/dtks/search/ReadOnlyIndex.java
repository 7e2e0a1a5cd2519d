package id.dtks.search;

import id.dtks.search.internal.CommittedFollower;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The people of an index that another process writes. */
final class ReadOnlyIndex extends PersonSearch {
  ReadOnlyIndex(CommittedFollower committed, Supplier<LocalDate> today) {
    super(committed, today);
  }
}
