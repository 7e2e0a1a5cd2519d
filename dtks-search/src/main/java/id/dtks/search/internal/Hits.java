package id.dtks.search.internal;

import id.dtks.actor.Role;
import id.dtks.household.HouseholdId;
import id.dtks.household.PersonId;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.region.RegionCode;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameMatch;
import id.dtks.search.query.PersonHit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what was found into what a role may see. */
final class Hits {
  private static final Pattern SIXTEEN = Pattern.compile("[0-9]{16}");

  /** The numbers of RT and RW have so many digits. */
  private static final String UNIT = "000";

  /** Only what agrees wholly scores 1. */
  private static final double NEARLY = 0.999;

  private Hits() {}

  /** Returns the hits of an answer for a role. */
  static List<PersonHit> of(Answer answer, Role role) {
    return answer.people().stream().map(found -> hit(found, answer.whole(), role)).toList();
  }

  private static PersonHit hit(Found found, double whole, Role role) {
    PersonRecord record = found.record();
    Optional<String> number = record.niks().stream().findFirst();
    Optional<Nik> nik = number.filter(Hits::isSixteen).map(Nik::of);
    boolean open = role.seesNumbers();
    return PersonHit.builder()
        .person(new PersonId(record.person()))
        .household(new HouseholdId(record.household()))
        .name(record.name())
        .nik(open ? nik : Optional.empty())
        .unreadableNik(open && nik.isEmpty() ? number : Optional.empty())
        .maskedNik(nik.map(Nik::masked))
        .familyCard(
            open
                ? record.familyCards().stream()
                    .findFirst()
                    .filter(Hits::isSixteen)
                    .map(FamilyCardNumber::of)
                : Optional.empty())
        .birthDate(open ? record.birth() : Optional.empty())
        .birthYear(record.birth().map(LocalDate::getYear))
        .region(RegionCode.of(record.region()))
        .rt(unit(record.rt()))
        .rw(unit(record.rw()))
        .standing(record.standing())
        .score(found.exact() ? 1 : Math.min(NEARLY, NameMatch.score(found.evidence(), whole)))
        .probability(found.probability())
        .evidence(found.reasons())
        .build();
  }

  private static boolean isSixteen(String text) {
    return SIXTEEN.matcher(text).matches();
  }

  private static Optional<String> unit(int number) {
    String digits = Integer.toString(number);
    String zeros = UNIT.substring(Math.min(digits.length(), UNIT.length()));
    return number == 0 ? Optional.empty() : Optional.of(zeros + digits);
  }
}
