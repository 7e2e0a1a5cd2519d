package id.dtks.console;

import id.dtks.household.HouseholdId;
import id.dtks.registry.Case;
import id.dtks.registry.Changes;
import id.dtks.registry.Registry;
import java.util.HashMap;
import java.util.Map;

/** Counts the people of a register by going through its whole feed. */
final class Census {
  private static final int PIECE = 1000;

  private final Registry registry;
  private final ProgressBar bar;

  Census(Registry registry, ProgressBar bar) {
    this.registry = registry;
    this.bar = bar;
  }

  long people() {
    Map<HouseholdId, Integer> members = new HashMap<>();
    long end = registry.lastSequence();
    for (long known = 0; known < end; ) {
      Changes piece = registry.changes(known, PIECE);
      for (Case one : piece.cases()) {
        members.put(one.household().id(), one.household().members().size());
      }
      piece.erased().forEach(members::remove);
      known = piece.upTo();
      bar.update((double) known / Math.max(1, end), known);
    }
    return members.values().stream().mapToLong(Integer::longValue).sum();
  }
}
