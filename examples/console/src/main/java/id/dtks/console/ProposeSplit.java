package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.NewHome;
import id.dtks.change.SplitHousehold;
import id.dtks.household.Household;
import id.dtks.household.PersonId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes that part of a family founds a household of its own. */
@Command(name = "split")
final class ProposeSplit extends ProposeKind {
  @Parameters(paramLabel = "KK", descriptionKey = "household", converter = IdConverter.class)
  private String household = "";

  @Option(names = "--leaving", required = true, paramLabel = "NIK", descriptionKey = "leaving")
  private List<String> leaving = List.of();

  @Mixin private final NewHomeOptions to = new NewHomeOptions();

  @Mixin private final NextHead next = new NextHead();

  ProposeSplit(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    List<PersonId> people = leaving.stream().map(at::person).toList();
    Household family = at.householdOrThrow(household);
    NewHome home = to.home(people.get(0), family.residence(), at);
    SplitHousehold split = Change.split(family.id(), people, home);
    return next.in(split, at);
  }
}
