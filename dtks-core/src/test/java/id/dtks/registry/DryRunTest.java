package id.dtks.registry;

import static id.dtks.Invented.BELIMBING;
import static id.dtks.Invented.TELIHAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Role;
import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.journal.InMemoryJournal;
import id.dtks.region.RegionCode;
import id.dtks.rule.RuleSet;
import id.dtks.rule.TrialCount;
import id.dtks.rule.TrialHit;
import id.dtks.rule.TrialOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What rules would find over a register, as a desk asks for it. */
final class DryRunTest {
  private static final RuleSet STANDARD = RuleSet.standard();
  private static final int FAMILIES = 980; // more than a page

  private final Registry registry =
      Registry.open(
          new InMemoryJournal(),
          RegistrySettings.builder()
              .regency(Invented.BONTANG.region())
              .clock(() -> Instant.parse("2026-11-24T02:00:00Z"))
              .build());

  private final Desk dinsos = registry.deskOf(Invented.atBontang(Role.DINSOS_VERIFIER));

  private void store(List<Household> households) {
    dinsos.intake(
        false,
        intake -> {
          intake.store(households);
          return true;
        });
  }

  /** Returns the family of Invented under other numbers; Sumiati's name is one word. */
  private static Household family(int number, RegionCode village) {
    Household family = Invented.household();
    Member wife = family.members().get(1);
    return family.toBuilder()
        .id(new HouseholdId("h%04d".formatted(number)))
        .familyCards(List.of(FamilyCard.unreadable("-")))
        .residence(Residence.builder().region(village).build())
        .members(
            List.of(
                wife.toBuilder()
                    .id(new PersonId("p%04d".formatted(number)))
                    .nik(Nik.of("647403520760%04d".formatted(9000 + number)))
                    .build()))
        .build();
  }

  private static List<Integer> everyPercent() {
    return IntStream.rangeClosed(1, 100).boxed().toList();
  }

  private static Optional<TrialCount> count(DryRunReport report, String rule) {
    return report.counts().stream().filter(one -> one.rule().equals(rule)).findFirst();
  }

  @Test
  void looksAtEveryHouseholdOnceAndTellsHowFarItIs() {
    store(IntStream.range(0, FAMILIES).mapToObj(i -> family(i, TELIHAN)).toList());
    List<Integer> progress = new ArrayList<>();
    List<TrialHit> hits = new ArrayList<>();

    DryRunReport report =
        dinsos
            .adoption()
            .dryRun(
                STANDARD,
                new DryRunListener() {
                  @Override
                  public void at(int percent) {
                    progress.add(percent);
                  }

                  @Override
                  public void found(TrialHit hit) {
                    hits.add(hit);
                  }
                });

    assertThat(report.households()).isEqualTo(FAMILIES);
    assertThat(report.people()).isEqualTo(FAMILIES);
    assertThat(count(report, "NAME_SINGLE_WORD"))
        .contains(new TrialCount("NAME_SINGLE_WORD", FAMILIES, 0, 0, 0));
    assertThat(count(report, "POSSIBLE_SAME_PERSON").orElseThrow().after()).isEqualTo(FAMILIES);
    assertThat(hits.size()).isEqualTo(report.counts().stream().mapToLong(TrialCount::after).sum());
    assertThat(progress).isEqualTo(everyPercent());
    assertThat(report.changedMeanwhile()).isFalse();
  }

  @Test
  void tellsWhatOtherRulesWouldChangeAndChangesNothing() {
    store(List.of(family(1, TELIHAN)));
    long before = registry.lastSequence();

    DryRunReport report =
        dinsos.adoption().dryRun(STANDARD.without("NAME_SINGLE_WORD"), DryRunListener.NONE);

    assertThat(count(report, "NAME_SINGLE_WORD"))
        .contains(TrialCount.none("NAME_SINGLE_WORD").and(TrialOutcome.GONE));
    assertThat(registry.lastSequence()).isEqualTo(before);
    assertThat(registry.procedure().rules()).isEqualTo(STANDARD);
  }

  @Test
  void knowsNothingOutsideTheArea() {
    store(List.of(family(1, TELIHAN), family(2, BELIMBING)));
    Desk telihan = registry.deskOf(Invented.operator(TELIHAN));

    DryRunReport report = telihan.adoption().dryRun(STANDARD, DryRunListener.NONE);

    assertThat(report.households()).isEqualTo(1);
    assertThat(count(report, "POSSIBLE_SAME_PERSON").orElseThrow().after()).isZero();
    assertThat(
            count(dinsos.adoption().dryRun(STANDARD, DryRunListener.NONE), "POSSIBLE_SAME_PERSON")
                .orElseThrow()
                .after())
        .isEqualTo(2);
  }

  @Test
  void tellsADeskNothingOfHowLargeTheRegisterIsBeyondItsArea() {
    store(List.of(family(1, BELIMBING), family(2, BELIMBING)));
    List<Integer> progress = new ArrayList<>();

    DryRunReport report =
        registry
            .deskOf(Invented.operator(TELIHAN))
            .adoption()
            .dryRun(
                STANDARD,
                new DryRunListener() {
                  @Override
                  public void at(int percent) {
                    progress.add(percent);
                  }
                });

    assertThat(report.households()).isZero();
    assertThat(progress).isEqualTo(everyPercent());
  }

  @Test
  void saysThatOthersChangedSomethingWhileItLooked() {
    store(List.of(family(1, TELIHAN)));

    DryRunReport report =
        dinsos
            .adoption()
            .dryRun(
                STANDARD,
                new DryRunListener() {
                  @Override
                  public void at(int percent) {
                    if (percent == 1) {
                      store(List.of(family(2, TELIHAN)));
                    }
                  }
                });

    assertThat(report.changedMeanwhile()).isTrue();
  }

  @Test
  void isOfTheNameAsItStandsNow() {
    Household family = family(1, TELIHAN);
    store(List.of(family));
    store(
        List.of(
            family.toBuilder()
                .version(1)
                .members(
                    List.of(
                        family.members().get(0).toBuilder()
                            .name(PersonName.of("SUMIATI RIYADI"))
                            .build()))
                .build()));

    DryRunReport report = dinsos.adoption().dryRun(STANDARD, DryRunListener.NONE);

    assertThat(report.households()).isEqualTo(1);
    assertThat(count(report, "NAME_SINGLE_WORD").orElseThrow().after()).isZero();
  }
}
