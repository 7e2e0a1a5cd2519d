package id.dtks.console;

import id.dtks.change.NewHome;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which household the leaving part of a family founds. */
final class NewHomeOptions {
  @Option(names = "--head", paramLabel = "NIK", descriptionKey = "founder")
  private Optional<String> head = Optional.empty();

  @Mixin private final CardOption card = new CardOption();
  @Mixin private final AddressOptions address = new AddressOptions();

  /** Returns the new home: at the same address and headed by the first, unless typed otherwise. */
  NewHome home(PersonId first, Residence present, Lookup lookup) {
    return card.in(
        NewHome.of(
            lookup.desk().newHousehold(),
            head.map(lookup::person).orElse(first),
            address.residenceOr(present, lookup)),
        lookup);
  }
}
