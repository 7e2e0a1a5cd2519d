package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.MoveHousehold;
import id.dtks.change.NewHome;
import id.dtks.identity.FamilyCardNumber;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names a household's new family card. */
final class CardOption {
  @Option(names = "--kk", paramLabel = "KK", descriptionKey = "kk")
  private Optional<String> word = Optional.empty();

  Optional<FamilyCardNumber> number(Lookup lookup) {
    return word.map(lookup::card);
  }

  Change in(MoveHousehold move, Lookup lookup) {
    return number(lookup).<Change>map(move::newCard).orElse(move);
  }

  NewHome in(NewHome home, Lookup lookup) {
    return number(lookup).map(home::card).orElse(home);
  }
}
