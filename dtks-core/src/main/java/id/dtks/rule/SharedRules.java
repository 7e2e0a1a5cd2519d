package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Residence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules of what two families seldom share. */
final class SharedRules {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A street alone is shared by many. */
  private static final Pattern HOUSE_NUMBER = Pattern.compile(".*[0-9].*");

  private SharedRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(RuleFinding.SEVERAL_FAMILIES_AT_ADDRESS).inRegister(SharedRules::addresses),
        Rule.of(RuleFinding.SHARED_ACCOUNT)
            .inRegisterBy(
                parameters ->
                    (household, today, fingerprint) ->
                        accounts(household, fingerprint, parameters.familyAccounts())));
  }

  private static Stream<Trait> addresses(
      Household household, LocalDate today, Fingerprint fingerprint) {
    Residence residence = household.residence();
    return residence
        .street()
        .filter(street -> HOUSE_NUMBER.matcher(street).matches())
        .filter(street -> !household.present().isEmpty())
        .map(
            street ->
                Trait.ofHousehold(
                    fingerprint.of(
                        residence.region().toString(),
                        residence.neighbourhood().map(Object::toString).orElse(""),
                        folded(residence.hamlet().orElse("")),
                        folded(street)),
                    Finding.of(RuleFinding.SEVERAL_FAMILIES_AT_ADDRESS).at("residence.street")))
        .stream();
  }

  /** Members of one family may share what they like. */
  private static Stream<Trait> accounts(
      Household household, Fingerprint fingerprint, List<String> systems) {
    long family = fingerprint.of(household.id().value());
    return household.present().stream()
        .flatMap(
            member ->
                member.externalIds().stream()
                    .filter(id -> systems.contains(id.system()))
                    .map(
                        id ->
                            Trait.of(
                                    member,
                                    fingerprint.of(id.system(), folded(id.value())),
                                    Finding.of(RuleFinding.SHARED_ACCOUNT)
                                        .with("system", id.system())
                                        .at("externalIds." + id.system()))
                                .meeting(family, other -> other != family)));
  }

  private static String folded(String text) {
    return NO_WORD.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
