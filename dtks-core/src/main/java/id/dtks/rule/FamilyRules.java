package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.CensusRelationship;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.household.Relationship;
import id.dtks.identity.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules of who is whose in a family. */
final class FamilyRules {
  private static final Set<CensusRelationship> YOUNGER =
      Set.of(CensusRelationship.CHILD, CensusRelationship.GRANDCHILD);

  private FamilyRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(RuleFinding.HEAD_COUNT)
            .basedOn(Norms.CIVIL_REGISTRATION)
            .inHouseholds(FamilyRules::oneHead),
        Rule.of(RuleFinding.HEAD_UNDER_AGE)
            .inHouseholdsBy(
                parameters ->
                    (household, today) -> headsOfAge(household, today, parameters.headAge())),
        Rule.of(RuleFinding.CHILD_OLDER_THAN_PARENT).inHouseholds(FamilyRules::generations),
        Rule.of(RuleFinding.SPOUSES_OF_SAME_SEX)
            .basedOn(Norms.MARRIAGE)
            .inHouseholds(FamilyRules::spouses),
        Rule.of(RuleFinding.MOTHER_IS_SELF).inHouseholds(FamilyRules::mothers));
  }

  /** One head on each family card; a household whose card cannot be read may be half of one. */
  private static Stream<Judgment> oneHead(Household household, LocalDate today) {
    if (household.presentCard().flatMap(card -> card.number()).isEmpty()) {
      return Stream.empty();
    }
    int heads = household.heads().size();
    return heads == 1
        ? Stream.empty()
        : Stream.of(
            Judgment.ofHousehold(
                Finding.of(RuleFinding.HEAD_COUNT).with("count", heads).at("familyRole")));
  }

  private static Stream<Judgment> headsOfAge(Household household, LocalDate today, int age) {
    return household.heads().stream()
        .filter(head -> isYounger(head, age, today))
        .map(
            head ->
                Judgment.of(
                    head, Finding.of(RuleFinding.HEAD_UNDER_AGE).with("age", age).at("birthDate")));
  }

  static boolean isYounger(Member member, int age, LocalDate today) {
    return member.birthDate().filter(born -> born.plusYears(age).isAfter(today)).isPresent();
  }

  private static Stream<Judgment> generations(Household household, LocalDate today) {
    Optional<LocalDate> head = soleHead(household).flatMap(Member::birthDate);
    return head.stream()
        .flatMap(
            born ->
                found(
                    household,
                    member -> isOutOfOrder(member, born),
                    Finding.of(RuleFinding.CHILD_OLDER_THAN_PARENT).at("birthDate")));
  }

  /** In-laws are left out: they may be of any age. */
  private static boolean isOutOfOrder(Member member, LocalDate head) {
    Optional<LocalDate> born = member.birthDate();
    return (isRelated(member, YOUNGER::contains)
            && born.filter(head::isBefore).isEmpty()
            && born.isPresent())
        || (isParent(member) && born.filter(day -> !day.isBefore(head)).isPresent());
  }

  private static Stream<Judgment> spouses(Household household, LocalDate today) {
    return soleHead(household).flatMap(Member::sex).stream()
        .flatMap(
            sex ->
                found(
                    household,
                    member ->
                        isRelated(member, CensusRelationship.SPOUSE::equals)
                            && member.sex().filter(sex::equals).isPresent(),
                    Finding.of(RuleFinding.SPOUSES_OF_SAME_SEX).at("sex")));
  }

  private static Stream<Judgment> mothers(Household household, LocalDate today) {
    return found(
        household,
        member ->
            !member.name().words().isEmpty()
                && member
                    .motherName()
                    .filter(name -> hasWordOf(name, member))
                    .map(name -> PersonName.of(name).normalized())
                    .filter(member.name().normalized()::equals)
                    .isPresent(),
        Finding.of(RuleFinding.MOTHER_IS_SELF).at("motherName"));
  }

  /** Spares to take most names apart: a name begins somewhere with the same two letters. */
  private static boolean hasWordOf(String mother, Member member) {
    String first = member.name().words().get(0);
    return mother
        .toUpperCase(Locale.ROOT)
        .contains(first.substring(0, Math.min(2, first.length())));
  }

  private static Stream<Judgment> found(
      Household household, Predicate<Member> wrong, Finding finding) {
    return household.present().stream().filter(wrong).map(member -> Judgment.of(member, finding));
  }

  /** To whom the others are related; with two heads nobody can tell. */
  private static Optional<Member> soleHead(Household household) {
    List<Member> heads = household.heads();
    return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
  }

  private static boolean isRelated(Member member, Predicate<CensusRelationship> how) {
    if (member.familyRole() instanceof FamilyRole.Civil civil) {
      return how.test(civil.relationship().toCensus());
    }
    return member.familyRole() instanceof FamilyRole.Census census
        && how.test(census.relationship());
  }

  /** The census list does not tell a parent from a parent-in-law. */
  private static boolean isParent(Member member) {
    return member.familyRole() instanceof FamilyRole.Civil civil
        && civil.relationship() == Relationship.PARENT;
  }
}
