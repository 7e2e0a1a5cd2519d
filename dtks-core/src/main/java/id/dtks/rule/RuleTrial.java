package id.dtks.rule;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule set finds over many households, compared with the rules in force, in two passes:
 * {@link #look} at each household and {@link #remember} the look, then {@link #settle}, then {@link
 * #lookAgain} at each that {@link #mayShare} something. Its memory grows with the households by a
 * few numbers each, never with what is found. Looks are pure and may be made by many threads; the
 * rest is for one.
 */
public final class RuleTrial {
  /** What was found in a household alone, and what is to be remembered of it. */
  public record Look(HouseholdId household, List<TrialHit> hits, List<Memory> memories) {}

  /** What one rule remembers of one trait. */
  public record Memory(int rule, long key, long value) {}

  private final List<ComparedRule> rules;
  private final List<GradedRule> ofRegister = new ArrayList<>();
  private final List<Sightings> sightings = new ArrayList<>();
  private final LocalDate today;
  private final Fingerprint fingerprint;

  /** Fingerprints of all households that were looked at; once settled, of those that share. */
  private long[] ids = new long[1024];

  private int households;

  private RuleTrial(List<ComparedRule> rules, LocalDate today, Fingerprint fingerprint) {
    this.rules = rules;
    this.today = today;
    this.fingerprint = fingerprint;
    rules.stream()
        .flatMap(ComparedRule::versions)
        .filter(GradedRule::looksAtRegister)
        .forEach(
            rule -> {
              ofRegister.add(rule);
              sightings.add(new Sightings());
            });
  }

  /**
   * Prepares a trial.
   *
   * @param inForce what to compare with
   * @param tried the rules to try; the same to see what those in force find
   * @param seed unpredictable, so that what is told of people who have something in common tells
   *     nothing of what it is
   */
  public static RuleTrial of(RuleSet inForce, RuleSet tried, LocalDate today, long seed) {
    Map<String, ComparedRule> rules = new LinkedHashMap<>();
    tried.graded().forEach(rule -> rules.put(rule.rule().name(), ComparedRule.tried(rule)));
    inForce
        .graded()
        .forEach(
            rule ->
                rules.merge(
                    rule.rule().name(), ComparedRule.inForce(rule), ComparedRule::comparedWith));
    return new RuleTrial(List.copyOf(rules.values()), today, Fingerprint.seeded(seed));
  }

  /** Returns the names of all rules that may find something, in order. */
  public List<String> ruleNames() {
    return rules.stream().map(ComparedRule::name).toList();
  }

  /** Looks at a household for the first time. */
  public Look look(Household household) {
    List<TrialHit> hits =
        rules.stream()
            .flatMap(
                rule ->
                    rule.compared(
                        household, version -> version.ofHousehold(household, today).toList()))
            .toList();
    List<Memory> memories = new ArrayList<>();
    for (int i = 0; i < ofRegister.size(); i++) {
      int rule = i;
      ofRegister
          .get(i)
          .traits(household, today, fingerprint)
          .forEach(trait -> memories.add(new Memory(rule, trait.key(), trait.value())));
    }
    return new Look(household.id(), hits, memories);
  }

  /** Takes a look into account for the second pass. */
  public void remember(Look look) {
    if (households == ids.length) {
      ids = Arrays.copyOf(ids, 2 * households);
    }
    ids[households] = fingerprint.of(look.household().value());
    for (Memory memory : look.memories()) {
      sightings.get(memory.rule()).add(households, memory.key(), memory.value());
    }
    households++;
  }

  /**
   * Ends the first pass.
   *
   * @return whether a second can find anything
   */
  public boolean settle() {
    BitSet sharing = new BitSet();
    sightings.forEach(seen -> seen.settle(sharing));
    ids = sharing.stream().mapToLong(household -> ids[household]).sorted().toArray();
    return ids.length > 0;
  }

  /** Tells whether a household needs a second look; else that finds nothing. */
  public boolean mayShare(HouseholdId household) {
    return Arrays.binarySearch(ids, fingerprint.of(household.value())) >= 0;
  }

  /** Returns what is found of a household beside all others; made once all were remembered. */
  public List<TrialHit> lookAgain(Household household) {
    return rules.stream()
        .flatMap(rule -> rule.compared(household, version -> shared(version, household)))
        .toList();
  }

  /** A person may share several traits with somebody; that is told once. */
  private List<Judgment> shared(GradedRule rule, Household household) {
    int place = ofRegister.indexOf(rule);
    if (place < 0) {
      return List.of();
    }
    Sightings seen = sightings.get(place);
    Map<String, Judgment> found = new LinkedHashMap<>();
    rule.traits(household, today, fingerprint)
        .filter(trait -> seen.anyOther(trait.key(), trait.value(), trait.meets()))
        .map(Trait::judgment)
        .forEach(judgment -> found.putIfAbsent(judgment.place(), rule.graded(judgment)));
    return List.copyOf(found.values());
  }
}
