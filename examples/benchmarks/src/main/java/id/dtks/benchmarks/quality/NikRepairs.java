package id.dtks.benchmarks.quality;

import id.dtks.benchmarks.quality.Truth.Problem;
import id.dtks.household.ExternalId;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.identity.Nik;
import id.dtks.registry.Desk;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the people whose NIK was damaged, once the civil registry's extract was read.
 *
 * @param right have their true NIK now
 * @param twice stand in the register a second time, under their true NIK
 * @param open still have none, or the damaged one
 */
public record NikRepairs(int right, int twice, int open) {
  private static final Set<TruthKind> DAMAGED =
      EnumSet.of(
          TruthKind.NIK_ZERO,
          TruthKind.NIK_SHORT,
          TruthKind.NIK_LONG,
          TruthKind.NIK_LETTER,
          TruthKind.NIK_SCIENTIFIC,
          TruthKind.NIK_ROUNDED,
          TruthKind.NIK_TYPO,
          TruthKind.NIK_REUSED);

  static NikRepairs of(List<Problem> truth, Desk desk) {
    int right = 0;
    int twice = 0;
    int open = 0;
    for (Problem problem : truth) {
      if (DAMAGED.contains(problem.kind())) {
        Optional<Member> holder = holder(desk, Nik.of(problem.nik()));
        if (holder.isEmpty()) {
          open++;
        } else if (holder.get().externalIds().contains(listed(problem))) {
          right++;
        } else {
          twice++;
        }
      }
    }
    return new NikRepairs(right, twice, open);
  }

  private static ExternalId listed(Problem problem) {
    return new ExternalId("ID_DTKS", problem.listId());
  }

  private static Optional<Member> holder(Desk desk, Nik nik) {
    return desk.householdOf(nik).map(Household::members).stream()
        .flatMap(List::stream)
        .filter(member -> member.nik().filter(nik::equals).isPresent())
        .findFirst();
  }
}
