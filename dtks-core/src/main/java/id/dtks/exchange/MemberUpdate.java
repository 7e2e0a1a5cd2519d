package id.dtks.exchange;

import id.dtks.household.Decision;
import id.dtks.household.Enrollment;
import id.dtks.household.ExternalId;
import id.dtks.household.FamilyRole;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.identity.Nik;
import id.dtks.identity.RecordedNumber;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings what a list says of a person into the record: what the list has replaces, what it lacks
 * stays, and neither standing is touched.
 */
final class MemberUpdate {
  private static final String OTHER_NAME = "otherName";
  private static final String OTHER_BIRTH_DATE = "otherBirthDate";

  private MemberUpdate() {}

  static Member of(Member known, Member listed) {
    Member.Builder updated = known.toBuilder().findings(listed.findings());
    if (!listed.name().words().isEmpty()) {
      updated.name(listed.name());
    }
    listed.nik().ifPresent(updated::nik);
    listed.birthDate().ifPresent(updated::birthDate);
    listed.birthPlace().ifPresent(updated::birthPlace);
    listed.sex().ifPresent(updated::sex);
    listed.maritalStatus().ifPresent(updated::maritalStatus);
    listed.occupation().ifPresent(updated::occupation);
    listed.motherName().ifPresent(updated::motherName);
    if (!(listed.familyRole() instanceof FamilyRole.Unknown)) {
      updated.familyRole(listed.familyRole());
    }
    if (listed.life().status() == Life.Status.DECEASED) {
      updated.life(listed.life());
    }
    if (!listed.programs().isEmpty()) {
      updated.enrollments(enrollments(known, listed));
    }
    return updated.externalIds(union(known, listed)).recorded(recorded(known, listed)).build();
  }

  /**
   * Adds what the record lacks and replaces nothing: for a row that is not the first or the best of
   * its list to tell of the person, so that it does not matter which comes last.
   */
  static Member filledUp(Member known, Member listed) {
    Member standing =
        listed.toBuilder()
            .eligibility(known.eligibility())
            .recordStanding(known.recordStanding())
            .civilMatch(known.civilMatch())
            .formerNiks(known.formerNiks())
            .sameAs(known.sameAs())
            .absorbed(known.absorbed())
            .decisions(known.decisions())
            .build();
    return of(standing, known);
  }

  /**
   * Returns what a row that only fills up says: where it contradicts the record, a text is all that
   * is kept of it.
   */
  static Member yielding(Member known, Member listed) {
    Member.Builder texts = withoutOtherNik(known, listed).toBuilder();
    if (!listed.name().words().isEmpty() && !listed.name().equals(known.name())) {
      texts.putRecorded(OTHER_NAME, listed.name().recorded());
    }
    listed
        .birthDate()
        .filter(day -> known.birthDate().filter(own -> !own.equals(day)).isPresent())
        .ifPresent(day -> texts.putRecorded(OTHER_BIRTH_DATE, day.toString()));
    return texts.build();
  }

  /** A number in dispute counts as one the person has. */
  private static Member withoutOtherNik(Member known, Member listed) {
    Optional<String> number =
        known
            .nik()
            .map(Nik::digits)
            .or(() -> RecordedNumber.of(recordedNik(known)).certainDigits());
    if (number.isEmpty() || listed.nik().isEmpty()) {
      return listed;
    }
    String other = listed.nik().get().digits();
    Member.Builder without = listed.toBuilder().nik(Optional.empty());
    return number.get().equals(other)
        ? without.build()
        : without.putRecorded(Member.OTHER_NIK, other).build();
  }

  private static String recordedNik(Member known) {
    return known.recorded().getOrDefault(Member.NIK, "");
  }

  /** What was decided or paid stays; of mere marks those of the list replace the old. */
  private static List<Enrollment> enrollments(Member known, Member listed) {
    Set<Enrollment> enrollments = new LinkedHashSet<>();
    Stream.of(known, listed)
        .flatMap(member -> member.enrollments().stream())
        .filter(
            enrollment ->
                !enrollment.isMark()
                    || known.decision(Decision.aid(enrollment.program())).isPresent())
        .forEach(enrollments::add);
    listed.programs().stream()
        .filter(program -> enrollments.stream().noneMatch(one -> one.isOpenIn(program)))
        .toList()
        .forEach(program -> enrollments.add(Enrollment.in(program)));
    return List.copyOf(enrollments);
  }

  private static Set<ExternalId> union(Member known, Member listed) {
    Set<ExternalId> ids = new LinkedHashSet<>(known.externalIds());
    ids.addAll(listed.externalIds());
    return ids;
  }

  /** A text that could not be read goes once the field it stands for could be. */
  private static Map<String, String> recorded(Member known, Member listed) {
    Map<String, String> recorded = new LinkedHashMap<>(known.recorded());
    recorded.putAll(listed.recorded());
    if (known.nik().isPresent() || listed.nik().isPresent()) {
      recorded.remove(Member.NIK);
    }
    return recorded;
  }
}
