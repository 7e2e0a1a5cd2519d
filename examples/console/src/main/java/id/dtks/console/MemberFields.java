package id.dtks.console;

import id.dtks.household.Enrollment;
import id.dtks.household.FamilyRole;
import id.dtks.household.FormerNik;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a person in words, numbers masked unless the session shows them. */
final class MemberFields {
  private static final String NOTHING = "-";
  private static final List<String> DETAILS =
      List.of(
          "birthplace",
          "marital",
          "occupation",
          "mother",
          "aid",
          "former-niks",
          "same-as",
          "absorbed");

  private final Session session;
  private final Texts texts;

  MemberFields(Session session) {
    this.session = session;
    this.texts = session.texts();
  }

  List<Field<Member>> all() {
    return List.of(
        new Field<>("name", Member::name, member -> member.name().recorded()),
        new Field<>("nik", Member::nik, member -> or(member.nik().map(session::shown))),
        new Field<>("former-niks", Member::formerNiks, this::formerNiks),
        new Field<>("born", Member::birthDate, member -> or(member.birthDate().map(this::birth))),
        new Field<>("birthplace", Member::birthPlace, member -> or(member.birthPlace())),
        new Field<>("sex", Member::sex, member -> or(member.sex().map(texts::label))),
        new Field<>("place", Member::familyRole, member -> place(member.familyRole())),
        new Field<>(
            "marital",
            Member::maritalStatus,
            member -> or(member.maritalStatus().map(texts::label))),
        new Field<>("occupation", Member::occupation, member -> or(member.occupation())),
        new Field<>("mother", Member::motherName, member -> or(member.motherName())),
        new Field<>("life", Member::life, member -> StandingText.life(member.life(), texts)),
        new Field<>("eligibility", Member::eligibility, this::eligibility),
        new Field<>("record", Member::recordStanding, this::record),
        new Field<>("aid", Member::enrollments, this::aid),
        new Field<>("same-as", Member::sameAs, member -> or(member.sameAs().map(PersonId::value))),
        new Field<>("absorbed", Member::absorbed, this::absorbed));
  }

  /** Returns what a list of the family has no room for. */
  List<Field<Member>> details() {
    return all().stream().filter(field -> DETAILS.contains(field.key())).toList();
  }

  /** Returns a place in the family. */
  String place(FamilyRole role) {
    if (role instanceof FamilyRole.Civil civil) {
      return texts.label(civil.relationship());
    }
    return role instanceof FamilyRole.Census census ? texts.label(census.relationship()) : NOTHING;
  }

  /** Returns a birth: a masked number shows its serial, so the day must not stand beside it. */
  String birth(LocalDate date) {
    return session.unmasked() ? date.toString() : Integer.toString(date.getYear());
  }

  private String eligibility(Member member) {
    return StandingText.verdict(member, texts)
        + texts.days(member.eligibility().since(), Optional.empty());
  }

  private String record(Member member) {
    return StandingText.record(member, texts)
        + texts.days(member.recordStanding().since(), Optional.empty());
  }

  private String aid(Member member) {
    return list(member.enrollments().stream().map(this::aid));
  }

  private String aid(Enrollment one) {
    return texts.label(one.program()) + texts.days(one.since(), one.until());
  }

  private String formerNiks(Member member) {
    return list(member.formerNiks().stream().map(FormerNik::nik).map(session::shown));
  }

  private String absorbed(Member member) {
    return list(member.absorbed().stream().map(one -> one.duplicate().value()));
  }

  private static String or(Optional<String> text) {
    return text.orElse(NOTHING);
  }

  private static String list(Stream<String> texts) {
    String all = texts.collect(Collectors.joining("; "));
    return all.isEmpty() ? NOTHING : all;
  }
}
