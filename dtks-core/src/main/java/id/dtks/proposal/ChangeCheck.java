package id.dtks.proposal;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects what speaks against a change to one member; the checks the changes share. */
final class ChangeCheck {
  private final Change change;
  private final Household household;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();

  ChangeCheck(Change change, Household household, LocalDate today) {
    this.change = change;
    this.household = household;
    this.today = today;
    require(
        household.member(change.person()).isPresent(), ProposalFinding.PERSON_UNKNOWN, "person");
  }

  ChangeCheck active() {
    return refuseIf(
        member -> member.recordStanding().state() != RecordStanding.State.ACTIVE,
        ProposalFinding.RECORD_NOT_ACTIVE,
        "person");
  }

  ChangeCheck notAlready(Predicate<Member> standing) {
    return refuseIf(standing, ProposalFinding.NOTHING_TO_CHANGE, "person");
  }

  ChangeCheck dated() {
    require(change.grounds().day().isPresent(), ProposalFinding.DAY_REQUIRED, "day");
    require(
        change.grounds().day().filter(day -> day.isAfter(today)).isEmpty(),
        ProposalFinding.DAY_IN_FUTURE,
        "day");
    return this;
  }

  ChangeCheck withEvidenceIf(boolean needed) {
    require(
        !needed || !change.grounds().evidence().isEmpty(),
        ProposalFinding.EVIDENCE_MISSING,
        "evidence");
    return this;
  }

  ChangeCheck withNoteIf(boolean needed) {
    require(
        !needed || change.grounds().note().isPresent(), ProposalFinding.REASON_REQUIRED, "note");
    return this;
  }

  ChangeCheck warnIfHead(boolean leaves) {
    return refuseIf(
        member -> leaves && member.familyRole().isHead() && household.members().size() > 1,
        ProposalFinding.HEAD_NEEDS_SUCCESSOR,
        "person");
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private ChangeCheck refuseIf(Predicate<Member> wrong, ProposalFinding code, String path) {
    household.member(change.person()).ifPresent(member -> require(!wrong.test(member), code, path));
    return this;
  }

  private void require(boolean met, ProposalFinding code, String path) {
    if (!met) {
      findings.add(Finding.of(code).at(path));
    }
  }
}
