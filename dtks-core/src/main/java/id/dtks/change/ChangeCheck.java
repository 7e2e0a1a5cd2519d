package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.MemberField;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.household.StandingReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects what speaks against a change: the checks the changes share. */
final class ChangeCheck {
  private final Change change;
  private final Households before;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();

  ChangeCheck(Change change, Households before, LocalDate today) {
    this.change = change;
    this.before = before;
    this.today = today;
  }

  ChangeCheck require(boolean met, Finding refusal) {
    if (!met) {
      findings.add(refusal);
    }
    return this;
  }

  ChangeCheck require(boolean met, ChangeFinding code, String path) {
    return require(met, Finding.of(code).at(path));
  }

  /** Requires something of a person who is at hand; {@link #known} tells of one who is not. */
  ChangeCheck require(Predicate<Member> met, PersonId person, ChangeFinding code, String path) {
    return require(met, person, Finding.of(code).at(path));
  }

  ChangeCheck require(Predicate<Member> met, PersonId person, Finding refusal) {
    return require(before.member(person).map(met::test).orElse(true), refusal);
  }

  ChangeCheck known(PersonId person, String path) {
    return require(before.member(person).isPresent(), ChangeFinding.PERSON_UNKNOWN, path);
  }

  /** The record is in use. */
  ChangeCheck active(PersonId person, String path) {
    return known(person, path)
        .require(
            member -> member.recordStanding().state() == RecordStanding.State.ACTIVE,
            person,
            ChangeFinding.RECORD_NOT_ACTIVE,
            path);
  }

  /** The person counts in a family. */
  ChangeCheck present(PersonId person, String path) {
    return known(person, path)
        .require(Member::takesPart, person, ChangeFinding.RECORD_NOT_ACTIVE, path);
  }

  /** Nobody recorded the person as deceased. */
  ChangeCheck living(PersonId person, String path) {
    return require(
        member -> member.life().status() == Life.Status.ALIVE,
        person,
        ChangeFinding.PERSON_DECEASED,
        path);
  }

  /** Somebody who comes into the register is known by name, sex and birth. */
  ChangeCheck complete(Member person, String path) {
    return require(!person.name().words().isEmpty(), ChangeFinding.NAME_REQUIRED, path + ".name")
        .require(person.sex().isPresent(), ChangeFinding.SEX_REQUIRED, path + ".sex")
        .require(
            person.birthDate().isPresent(), ChangeFinding.BIRTH_DATE_REQUIRED, path + ".birthDate")
        .born(person.birthDate(), path + ".birthDate");
  }

  /** Nobody is born after today. */
  ChangeCheck born(Optional<LocalDate> day, String path) {
    return require(
        day.filter(it -> it.isAfter(today)).isEmpty(), ChangeFinding.BIRTH_IN_FUTURE, path);
  }

  /** Two records of one person say the same of birth and sex, as far as both say it. */
  ChangeCheck alike(PersonId one, PersonId other, String path) {
    List<MemberField> differing =
        before.member(one).isEmpty() || before.member(other).isEmpty()
            ? List.of()
            : Stream.of(MemberField.BIRTH_DATE, MemberField.SEX)
                .filter(field -> differ(field.of(member(one)), field.of(member(other))))
                .toList();
    return require(
        differing.isEmpty(),
        Finding.of(ChangeFinding.RECORDS_DIFFER)
            .with("fields", Finding.labels(differing))
            .at(path));
  }

  private Member member(PersonId person) {
    return before.member(person).orElseThrow();
  }

  private static boolean differ(Object one, Object other) {
    return !one.equals(Optional.empty()) && !other.equals(Optional.empty()) && !one.equals(other);
  }

  /** The household goes on. */
  ChangeCheck open(HouseholdId household, String path) {
    Optional<Household> found = before.get(household);
    return require(found.isPresent(), ChangeFinding.HOUSEHOLD_UNKNOWN, path)
        .require(found.flatMap(Household::closing).isEmpty(), ChangeFinding.HOUSEHOLD_CLOSED, path);
  }

  /** The register does not hold the household yet. */
  ChangeCheck unregistered(HouseholdId household, String path) {
    return require(before.get(household).isEmpty(), ChangeFinding.ALREADY_REGISTERED, path);
  }

  ChangeCheck inFamily(PersonId person, HouseholdId household, String path) {
    return require(
        before.homeOf(person).map(home -> home.id().equals(household)).orElse(true),
        ChangeFinding.NOT_IN_FAMILY,
        path);
  }

  ChangeCheck dated() {
    return require(change.grounds().day().isPresent(), ChangeFinding.DAY_REQUIRED, "day")
        .notToCome();
  }

  ChangeCheck notToCome() {
    return require(
        change.grounds().day().filter(day -> day.isAfter(today)).isEmpty(),
        ChangeFinding.DAY_IN_FUTURE,
        "day");
  }

  /** The family's card ends on the day, so it began by then. */
  ChangeCheck cardEnds(HouseholdId household) {
    return notBefore(
        before.get(household).stream()
            .flatMap(home -> home.familyCards().stream())
            .filter(card -> card.until().isEmpty())
            .flatMap(card -> card.since().stream()));
  }

  /** What ends on the day began by then. */
  ChangeCheck notBefore(Stream<LocalDate> beginnings) {
    return beginnings
        .max(Comparator.naturalOrder())
        .filter(began -> change.grounds().day().filter(day -> day.isBefore(began)).isPresent())
        .map(
            began ->
                require(
                    false,
                    Finding.of(ChangeFinding.DAY_BEFORE_BEGINNING).with("since", began).at("day")))
        .orElse(this);
  }

  ChangeCheck noted() {
    return require(change.grounds().note().isPresent(), ChangeFinding.REASON_REQUIRED, "note");
  }

  ChangeCheck proved(EvidenceKind... oneOf) {
    return require(change.grounds().has(oneOf), ChangeFinding.evidenceMissing(List.of(oneOf)));
  }

  /** A member who counts leaves the family, perhaps by death. */
  ChangeCheck departure(PersonId person, StandingReason reason, Optional<PersonId> nextHead) {
    return (reason.isDeath() ? death(person) : this).succession(person, nextHead);
  }

  private ChangeCheck death(PersonId person) {
    Optional<LocalDate> day = change.grounds().day();
    return require(
        member -> member.birthDate().stream().noneMatch(birth -> isBefore(day, birth)),
        person,
        ChangeFinding.DEATH_BEFORE_BIRTH,
        "day");
  }

  private static boolean isBefore(Optional<LocalDate> day, LocalDate birth) {
    return day.filter(one -> one.isBefore(birth)).isPresent();
  }

  ChangeCheck notEnrolled(PersonId person, AidProgram program, String path) {
    return require(
        before.member(person).map(member -> !member.programs().contains(program)).orElse(true),
        ChangeFinding.ALREADY_ENROLLED.about(program).at(path));
  }

  /** Neither the person draws the aid, nor anybody else for the family. */
  ChangeCheck notDrawn(PersonId person, AidProgram program) {
    boolean drawn =
        program.isOfFamily()
            && before.homeOf(person).stream()
                .flatMap(home -> home.members().stream())
                .filter(member -> !member.id().equals(person))
                .anyMatch(member -> isCaretaker(member, program));
    return notEnrolled(person, program, "person")
        .require(!drawn, ChangeFinding.FAMILY_ENROLLED.about(program).at("person"));
  }

  /** Also a dead one, until another takes over. */
  private static boolean isCaretaker(Member member, AidProgram program) {
    boolean counts = member.takesPart() || member.life().status() == Life.Status.DECEASED;
    return counts && member.sameAs().isEmpty() && member.programs().contains(program);
  }

  ChangeCheck succession(PersonId leaver, Optional<PersonId> next) {
    return before.homeOf(leaver).map(home -> succession(home, List.of(leaver), next)).orElse(this);
  }

  ChangeCheck succession(HouseholdId family, List<PersonId> leavers, Optional<PersonId> next) {
    return before.get(family).map(home -> succession(home, leavers, next)).orElse(this);
  }

  /** A family that goes on without its head has another. */
  private ChangeCheck succession(Household home, List<PersonId> leavers, Optional<PersonId> next) {
    List<Member> remaining =
        home.present().stream().filter(member -> !leavers.contains(member.id())).toList();
    boolean needed =
        !remaining.isEmpty()
            && remaining.stream().noneMatch(member -> member.familyRole().isHead())
            && !home.heads().isEmpty();
    if (needed) {
      next.ifPresent(head -> living(head, "nextHead"));
    }
    return require(!needed || next.isPresent(), ChangeFinding.HEAD_NEEDS_SUCCESSOR, "nextHead")
        .require(
            !needed
                || next.isEmpty()
                || remaining.stream().anyMatch(member -> member.id().equals(next.get())),
            ChangeFinding.SUCCESSOR_NOT_IN_FAMILY,
            "nextHead");
  }

  /** No paper is of a day to come. */
  private void checkPapers() {
    findings.addAll(change.grounds().papersToCome(today));
  }

  /** Returns what was found, and if nothing refuses the change, what is wrong after it. */
  List<Finding> findings() {
    checkPapers();
    if (findings.stream().noneMatch(Finding::isError)) {
      findings.addAll(Afterwards.check(before, change.effect(before)));
    }
    return List.copyOf(findings);
  }
}
