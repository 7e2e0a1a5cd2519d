package id.dtks.exchange;

import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.Decision;
import id.dtks.household.FamilyRole;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.MemberField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds the rows of a list to what proposals decided: what a decision gave its value stays, and a
 * row that says otherwise is told so.
 */
final class Decided {
  private final ImportTally tally;

  Decided(ImportTally tally) {
    this.tally = tally;
  }

  /** Tells of a row that says otherwise than a decision. */
  void contradicted(long row, Decision decision, String field) {
    tally.found(row, conflict(decision, field));
  }

  static Finding conflict(Decision decision, String field) {
    return Finding.of(ListFinding.DECIDED_OTHERWISE)
        .with("proposal", decision.proposal())
        .with("on", decision.on())
        .at(field);
  }

  /**
   * Tells of a row about somebody whom a decision took out of the family, unless the row says too
   * that the person died or moved.
   */
  void departed(Member listed, long row, Decision decision) {
    boolean agrees =
        listed.life().status() == Life.Status.DECEASED
            || listed.findings().stream().anyMatch(found -> found.is(ListFinding.MOVED_IN_LIST));
    if (!agrees) {
      contradicted(row, decision, decision.field());
    }
  }

  /** Returns what a row says with every decided field as it was decided. */
  Member yielding(Member known, Member listed, long row) {
    if (known.decisions().isEmpty()) {
      return listed;
    }
    Member.Builder rest = listed.toBuilder();
    List<String> contradicted = new ArrayList<>();
    for (MemberField field : MemberField.values()) {
      Optional<Decision> decision = known.decision(field.path());
      if (decision.isPresent()) {
        field.copy(known, rest);
        if (contradicts(said(field, listed), said(field, known))) {
          contradicted(row, decision.get(), field.path());
          contradicted.add(field.path());
        }
      }
    }
    return rest.enrollments(
            listed.enrollments().stream()
                .filter(marked -> isOpenTo(known, marked.program(), row))
                .toList())
        .findings(
            listed.findings().stream()
                .filter(finding -> !contradicted.contains(finding.path()))
                .toList())
        .build();
  }

  private boolean isOpenTo(Member known, AidProgram program, long row) {
    Optional<Decision> decision = known.decision(Decision.aid(program));
    decision
        .filter(unused -> !known.programs().contains(program))
        .ifPresent(ended -> contradicted(row, ended, ended.field()));
    return decision.isEmpty();
  }

  private static boolean contradicts(Optional<Object> listed, Optional<Object> known) {
    return listed.isPresent() && !listed.equals(known);
  }

  /** Returns what a record says in a field, so that two ways to write it are the same. */
  private static Optional<Object> said(MemberField field, Member member) {
    return switch (field) {
      case NAME -> Optional.<Object>of(member.name().normalized()).filter(name -> !name.equals(""));
      case NIK -> member.nik().map(nik -> nik);
      case BIRTH_DATE -> member.birthDate().map(day -> day);
      case SEX -> member.sex().map(sex -> sex);
      case MARITAL_STATUS -> member.maritalStatus().map(status -> status);
      case BIRTH_PLACE -> member.birthPlace().map(Decided::folded);
      case OCCUPATION -> member.occupation().map(Decided::folded);
      case MOTHER_NAME -> member.motherName().map(Decided::folded);
      case FAMILY_ROLE -> said(member.familyRole());
      case LIFE -> Optional.<Object>of(member.life().status()).filter(Life.Status.DECEASED::equals);
      case RECORD_STANDING, ELIGIBILITY -> Optional.empty();
    };
  }

  /** The census list says less, so it is the measure. */
  private static Optional<Object> said(FamilyRole role) {
    if (role instanceof FamilyRole.Civil civil) {
      return Optional.of(civil.relationship().toCensus());
    }
    return role instanceof FamilyRole.Census census
        ? Optional.of(census.relationship())
        : Optional.empty();
  }

  static Object folded(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
