package id.dtks.search;

import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.feed.PersonSink;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A host's own tables, as an index sees them: a log of what changed, with nobody to call it. */
public final class TableFeed implements PersonFeed {
  private record Change(String household, List<PersonRecord> people) {}

  private final String database = UUID.randomUUID().toString();
  private final List<Change> changes = new ArrayList<>();

  /** Makes tables with nobody in them. */
  public TableFeed() {}

  /** Puts people in the place of those of a household. */
  public synchronized void write(String household, PersonRecord... people) {
    changes.add(new Change(household, List.of(people)));
  }

  /** Changes what was written before, so that nobody hears of it. */
  synchronized void forge(int place, String household, PersonRecord... people) {
    changes.set(place, new Change(household, List.of(people)));
  }

  @Override
  public synchronized long lastSequence() {
    return changes.size();
  }

  @Override
  public boolean knows(Checkpoint checkpoint) {
    return checkpoint.sequence() == 0
        || (checkpoint.mark().equals(database) && checkpoint.sequence() <= lastSequence());
  }

  @Override
  public synchronized void passOn(long sequence, PersonSink sink) {
    for (int i = (int) sequence; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (change.people().isEmpty()) {
        sink.remove(change.household());
      } else {
        sink.put(change.household(), change.people());
      }
      sink.checkpoint(new Checkpoint(i + 1L, database));
    }
  }
}
