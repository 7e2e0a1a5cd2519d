package id.dtks.console;

import id.dtks.household.FamilyRole;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says which place in the family somebody takes. */
final class FamilyPlace {
  @Option(names = "--as", paramLabel = "PLACE", descriptionKey = "place")
  private Optional<FamilyRole> role = Optional.empty();

  Optional<FamilyRole> role() {
    return role;
  }

  /** Returns the place, which must be named. */
  FamilyRole required() {
    return role.orElseThrow(() -> Refusal.of(ConsoleFinding.PLACE_NOT_NAMED));
  }
}
