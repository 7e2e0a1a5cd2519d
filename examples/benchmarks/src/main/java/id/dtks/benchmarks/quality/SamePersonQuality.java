package id.dtks.benchmarks.quality;

import id.dtks.benchmarks.quality.Truth.Problem;
import id.dtks.benchmarks.register.SqliteRegister;
import id.dtks.exchange.ListFinding;
import id.dtks.exchange.ListImport;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.registry.DryRunListener;
import id.dtks.rule.NameKey;
import id.dtks.rule.RuleFinding;
import id.dtks.rule.RuleSet;
import id.dtks.rule.SamePerson;
import id.dtks.rule.TrialHit;
import id.dtks.search.name.PhoneticKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whom a dry run over the imported listing finds recorded twice, held against the truth.
 *
 * @param names how names are compared
 * @param found how many of the rows that repeat a person are told, or the row they repeat
 * @param joined how many the import itself took for the person they repeat
 * @param missed how many are neither
 * @param missedRows their rows
 * @param wrong rows that are told although their person stands nowhere else
 */
public record SamePersonQuality(
    String names, int found, int joined, int missed, Set<Long> missedRows, Set<Long> wrong) {

  /** Measures with each way to compare names, in a directory, which must be empty. */
  public static List<SamePersonQuality> measuredIn(Path directory) throws IOException {
    List<Problem> truth = Truth.read();
    Map<String, Long> rows = Truth.rowsByListId();
    Map<String, NameKey> keys = new LinkedHashMap<>();
    keys.put("by spelling (standard)", NameKey.spelled());
    keys.put("by sound", SamePersonQuality::sound);
    try (SqliteRegister register = SqliteRegister.in(directory.resolve("register.db"))) {
      Set<Long> joined = imported(Bontang.LISTING.copyTo(directory), register);
      List<SamePersonQuality> measured = new ArrayList<>();
      keys.forEach((name, key) -> measured.add(of(name, truth, told(register, key, rows), joined)));
      return measured;
    }
  }

  /** Returns the rows that the import took for others of the same household. */
  private static Set<Long> imported(Path list, SqliteRegister register) {
    Set<Long> joined = new HashSet<>();
    ListImport.of(list)
        .onFinding(
            found -> {
              if (found.finding().is(ListFinding.ROW_REPEATED)) {
                joined.add(found.row());
              }
            })
        .into(register.desk())
        .orElseThrow();
    return joined;
  }

  private static String sound(List<String> words) {
    return words.stream().map(PhoneticKey::of).collect(Collectors.joining());
  }

  /** Returns the rows of all who are found. */
  private static Set<Long> told(SqliteRegister register, NameKey key, Map<String, Long> rows) {
    RuleSet rules = RuleSet.of("same person", List.of(SamePerson.possible(key)));
    Set<Long> told = new TreeSet<>();
    register
        .desk()
        .adoption()
        .dryRun(
            rules,
            new DryRunListener() {
              @Override
              public void found(TrialHit hit) {
                if (hit.judgment().finding().is(RuleFinding.POSSIBLE_SAME_PERSON)) {
                  told.addAll(rowsOf(register, hit, rows));
                }
              }
            });
    return told;
  }

  private static List<Long> rowsOf(SqliteRegister register, TrialHit hit, Map<String, Long> rows) {
    Household home = register.desk().household(hit.household()).orElseThrow();
    Member member = hit.judgment().person().flatMap(home::member).orElseThrow();
    return member.externalIds().stream().map(id -> rows.getOrDefault(id.value(), 0L)).toList();
  }

  private static SamePersonQuality of(
      String names, List<Problem> truth, Set<Long> told, Set<Long> joined) {
    Map<String, Integer> outcomes = new HashMap<>();
    Set<Long> missed = new TreeSet<>();
    Set<Long> wrong = new TreeSet<>(told);
    for (Problem problem : truth) {
      if (problem.kind() == TruthKind.IN_TWO_KK) {
        wrong.removeAll(problem.rows());
      }
      if (problem.kind() == TruthKind.SAME_PERSON_AGAIN) {
        wrong.removeAll(problem.rows());
        String outcome =
            problem.rows().stream().anyMatch(told::contains)
                ? "found"
                : problem.rows().stream().anyMatch(joined::contains) ? "joined" : "missed";
        outcomes.merge(outcome, 1, Integer::sum);
        if (outcome.equals("missed")) {
          missed.addAll(problem.rows());
        }
      }
    }
    return new SamePersonQuality(
        names,
        outcomes.getOrDefault("found", 0),
        outcomes.getOrDefault("joined", 0),
        outcomes.getOrDefault("missed", 0),
        missed,
        wrong);
  }
}
