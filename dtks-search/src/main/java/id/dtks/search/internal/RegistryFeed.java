package id.dtks.search.internal;

import id.dtks.registry.Changes;
import id.dtks.registry.Registry;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.feed.PersonSink;

/** The people of a registry; the mark of a checkpoint is the journal's chain hash there. */
public final class RegistryFeed implements PersonFeed {
  private static final int BATCH = 1_000;

  private final Registry registry;

  /** Makes the feed of a registry, which is not closed with it. */
  public RegistryFeed(Registry registry) {
    this.registry = registry;
  }

  @Override
  public long lastSequence() {
    return registry.lastSequence();
  }

  @Override
  public boolean knows(Checkpoint checkpoint) {
    return mark(checkpoint.sequence()).equals(checkpoint.mark());
  }

  private String mark(long sequence) {
    return registry.chainAt(sequence).orElse("");
  }

  @Override
  public void passOn(long sequence, PersonSink sink) {
    long reached = sequence;
    for (Changes next = registry.changes(reached, BATCH);
        next.upTo() > reached;
        next = registry.changes(reached, BATCH)) {
      next.cases().forEach(one -> sink.put(one.household().id().value(), CaseRecords.of(one)));
      next.erased().forEach(household -> sink.remove(household.value()));
      reached = next.upTo();
      sink.checkpoint(new Checkpoint(reached, mark(reached)));
    }
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return registry.onChange(changed)::close;
  }
}
