package id.dtks.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Relationship;
import id.dtks.household.Residence;
import id.dtks.identity.PersonName;
import id.dtks.region.RegionCode;
import id.dtks.rule.RuleSet;
import id.dtks.rule.RuleTrial;
import id.dtks.rule.SamePerson;
import id.dtks.rule.TrialHit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host that has the search lets the rules compare names by their sound. */
final class PhoneticRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final RuleSet BY_SOUND =
      RuleSet.standard()
          .with(
              SamePerson.possible(
                  words -> words.stream().map(PhoneticKey::of).collect(Collectors.joining())));

  private static Household household(String name) {
    return Household.builder()
        .id(new HouseholdId(name))
        .residence(Residence.builder().region(RegionCode.of("64.74.03.1002")).build())
        .addMembers(
            Member.builder()
                .id(new PersonId(name))
                .name(PersonName.of(name))
                .birthDate(LocalDate.of(1970, 2, 12))
                .familyRole(new FamilyRole.Civil(Relationship.HEAD))
                .build())
        .build();
  }

  private static Stream<String> found(RuleSet rules) {
    List<Household> households =
        List.of(household("FATIMAH SJAMSOEL"), household("PATIMAH SYAMSUL"));
    RuleTrial trial = RuleTrial.of(rules, rules, TODAY, 1);
    households.forEach(household -> trial.remember(trial.look(household)));
    trial.settle();
    return households.stream()
        .flatMap(household -> trial.lookAgain(household).stream())
        .map(TrialHit::rule);
  }

  @Test
  void findsOnePersonInTwoSpellings() {
    assertThat(found(BY_SOUND)).containsExactly("POSSIBLE_SAME_PERSON", "POSSIBLE_SAME_PERSON");
    assertThat(found(RuleSet.standard())).isEmpty();
  }
}
