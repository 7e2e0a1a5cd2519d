package id.dtks.rule;

import java.util.List;
import java.util.stream.Stream;

/** The rules that hold everywhere (domain reference 7.1 and 9.4), in the order to judge by. */
final class StandardRules {
  private StandardRules() {}

  static List<Rule> all() {
    return Stream.of(
            FamilyRules.all(),
            RecordRules.all(),
            AidRules.all(),
            RegistrationRules.all(),
            SamePerson.all(),
            SharedRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
