package id.dtks.rule;

import id.dtks.household.AidProgram;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The decile limits as they are told so far: since Inpres 4/2025 aid follows the deciles; local
 * applications took 1 to 4 in 2025, Cek Bansos takes 1 to 5 in 2026.
 */
final class StandardDeciles {
  private static final LocalDate DECILES_COUNT = LocalDate.of(2025, 2, 5);
  private static final LocalDate NEW_LIMIT = LocalDate.of(2026, 1, 1);

  static final List<DecileLimit> LIMITS =
      Stream.of(AidProgram.PKH, AidProgram.SEMBAKO, AidProgram.PBI_JK)
          .flatMap(
              program ->
                  Stream.of(
                      DecileLimit.of(program, 4, DECILES_COUNT).until(NEW_LIMIT.minusDays(1)),
                      DecileLimit.of(program, 5, NEW_LIMIT)))
          .toList();

  private StandardDeciles() {}
}
