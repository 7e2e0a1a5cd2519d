package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects what speaks against a change to one member; the checks the changes share. */
final class ChangeCheck {
  private final Change change;
  private final PersonId person;
  private final Households before;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();

  ChangeCheck(Change change, PersonId person, Households before, LocalDate today) {
    this.change = change;
    this.person = person;
    this.before = before;
    this.today = today;
    require(before.member(person).isPresent(), ChangeFinding.PERSON_UNKNOWN, "person");
  }

  ChangeCheck active() {
    return refuseIf(
        member -> member.recordStanding().state() != RecordStanding.State.ACTIVE,
        ChangeFinding.RECORD_NOT_ACTIVE,
        "person");
  }

  ChangeCheck notAlready(Predicate<Member> standing) {
    return refuseIf(standing, ChangeFinding.NOTHING_TO_CHANGE, "person");
  }

  ChangeCheck dated() {
    require(change.grounds().day().isPresent(), ChangeFinding.DAY_REQUIRED, "day");
    require(
        change.grounds().day().filter(day -> day.isAfter(today)).isEmpty(),
        ChangeFinding.DAY_IN_FUTURE,
        "day");
    return this;
  }

  ChangeCheck withEvidenceIf(boolean needed) {
    require(
        !needed || !change.grounds().evidence().isEmpty(),
        ChangeFinding.EVIDENCE_MISSING,
        "evidence");
    return this;
  }

  ChangeCheck withNoteIf(boolean needed) {
    require(!needed || change.grounds().note().isPresent(), ChangeFinding.REASON_REQUIRED, "note");
    return this;
  }

  ChangeCheck warnIfHead(boolean leaves) {
    return refuseIf(
        member ->
            leaves
                && member.familyRole().isHead()
                && before.homeOf(person).filter(home -> home.present().size() > 1).isPresent(),
        ChangeFinding.HEAD_NEEDS_SUCCESSOR,
        "person");
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private ChangeCheck refuseIf(Predicate<Member> wrong, ChangeFinding code, String path) {
    before.member(person).ifPresent(member -> require(!wrong.test(member), code, path));
    return this;
  }

  private void require(boolean met, ChangeFinding code, String path) {
    if (!met) {
      findings.add(Finding.of(code).at(path));
    }
  }
}
