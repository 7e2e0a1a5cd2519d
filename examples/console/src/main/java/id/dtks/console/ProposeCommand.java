package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.PersonId;
import id.dtks.registry.RegistrySettings;
import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes a change of where a person stands; one command below for each kind. */
@Command(name = "propose")
final class ProposeCommand {
  private final Session session;

  ProposeCommand(Session session) {
    this.session = session;
  }

  @Command(name = "ineligible")
  int ineligible(
      @Parameters(paramLabel = "NIK", descriptionKey = "person", converter = IdConverter.class)
          String person,
      @Parameters(paramLabel = "REASON", descriptionKey = "reason") IneligibilityReason reason,
      @Mixin GroundsOptions grounds)
      throws IOException {
    return propose(person, id -> Change.declareIneligible(id, reason), grounds);
  }

  @Command(name = "eligible")
  int eligible(
      @Parameters(paramLabel = "NIK", descriptionKey = "person", converter = IdConverter.class)
          String person,
      @Mixin GroundsOptions grounds)
      throws IOException {
    return propose(person, Change::declareEligible, grounds);
  }

  @Command(name = "deactivate")
  int deactivate(
      @Parameters(paramLabel = "NIK", descriptionKey = "person", converter = IdConverter.class)
          String person,
      @Parameters(paramLabel = "REASON", descriptionKey = "reason") InactivationReason reason,
      @Mixin GroundsOptions grounds)
      throws IOException {
    return propose(person, id -> Change.deactivate(id, reason), grounds);
  }

  @Command(name = "reactivate")
  int reactivate(
      @Parameters(paramLabel = "NIK", descriptionKey = "person", converter = IdConverter.class)
          String person,
      @Mixin GroundsOptions grounds)
      throws IOException {
    return propose(person, Change::reactivate, grounds);
  }

  private int propose(String person, Function<PersonId, Change> change, GroundsOptions grounds)
      throws IOException {
    try (Workplace place = Workplace.open(session)) {
      RegistrySettings settings = place.registry().settings();
      PersonId id = new Lookup(place.desk(), settings.today()).person(person);
      new Outcome(session, place)
          .print(place.desk().propose(change.apply(id).on(grounds.grounds())));
    }
    return ExitCode.DONE;
  }
}
