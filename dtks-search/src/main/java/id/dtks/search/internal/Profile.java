package id.dtks.search.internal;

import id.dtks.change.ProposalType;
import id.dtks.household.AidProgram;
import id.dtks.household.Eligibility;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.RecordStanding;
import id.dtks.identity.Sex;
import id.dtks.proposal.ProposalStatus;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.CaseKind;
import id.dtks.search.query.CaseStanding;
import id.dtks.search.query.OpenCase;
import id.dtks.search.query.SearchFilters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/**
 * What a person is filtered and counted by, beside place and birth. A million people have some
 * thousands of profiles, so a filter is worked out once for each, and a person is a number.
 *
 * @param cases the kinds of the open cases, oldest first
 */
record Profile(
    Eligibility.Verdict eligibility,
    Optional<IneligibilityReason> reason,
    RecordStanding.State record,
    Life.Status life,
    Optional<Sex> sex,
    List<AidProgram> programs,
    List<String> findings,
    List<CaseKind> cases) {
  private static final String PART = "\u0001";
  private static final String ITEM = "\u0002";
  private static final String KIND = "/";
  private static final int PARTS = 8;
  private static final int MOST_ITEMS = 100;
  private static final int LONGEST_CODE = 100;

  /** Returns the profile of a record. */
  static Profile of(PersonRecord person) {
    CaseStanding standing = person.standing();
    return new Profile(
        standing.eligibility(),
        standing.reason(),
        standing.record(),
        standing.life(),
        person.sex(),
        person.programs().stream().sorted().toList(),
        new TreeSet<>(person.findings())
            .stream().filter(Profile::isCode).limit(MOST_ITEMS).toList(),
        standing.open().stream().map(OpenCase::kind).limit(MOST_ITEMS).toList());
  }

  private static boolean isCode(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_CODE
        && !text.contains(PART)
        && !text.contains(ITEM);
  }

  /** Returns the profile that a key is of. */
  static Profile read(BytesRef key) {
    String[] parts = key.utf8ToString().split(PART, PARTS);
    return new Profile(
        Eligibility.Verdict.valueOf(parts[0]),
        items(parts[1]).map(IneligibilityReason::valueOf).findFirst(),
        RecordStanding.State.valueOf(parts[2]),
        Life.Status.valueOf(parts[3]),
        items(parts[4]).map(Sex::valueOf).findFirst(),
        items(parts[5]).map(AidProgram::valueOf).toList(),
        items(parts[6]).toList(),
        items(parts[7]).map(Profile::kind).toList());
  }

  private static Stream<String> items(String part) {
    return Arrays.stream(part.split(ITEM, -1)).filter(item -> !item.isEmpty());
  }

  private static CaseKind kind(String text) {
    int at = text.indexOf(KIND);
    return new CaseKind(
        new ProposalStatus(text.substring(0, at)), ProposalType.valueOf(text.substring(at + 1)));
  }

  /** Returns what stands for this profile in the index. */
  BytesRef key() {
    return new BytesRef(
        String.join(
            PART,
            eligibility.name(),
            reason.map(Enum::name).orElse(""),
            record.name(),
            life.name(),
            sex.map(Enum::name).orElse(""),
            joined(programs, Enum::name),
            String.join(ITEM, findings),
            joined(cases, kind -> kind.status().code() + KIND + kind.type().name())));
  }

  private static <T> String joined(List<T> values, Function<T, String> text) {
    return String.join(ITEM, values.stream().map(text).toList());
  }

  /** Tells whether filters let through who has this profile, as far as it tells. */
  boolean meets(SearchFilters filters) {
    return isIn(filters.eligibility(), eligibility)
        && (filters.reasons().isEmpty() || reason.filter(filters.reasons()::contains).isPresent())
        && isIn(filters.records(), record)
        && isIn(filters.lives(), life)
        && (filters.sexes().isEmpty() || sex.filter(filters.sexes()::contains).isPresent())
        && isAnyIn(filters.programs(), programs)
        && isAnyIn(filters.findings(), findings)
        && (!filters.isAboutCases() || cases.stream().anyMatch(filters::accepts));
  }

  private static <T> boolean isIn(Set<T> asked, T value) {
    return asked.isEmpty() || asked.contains(value);
  }

  private static <T> boolean isAnyIn(Set<T> asked, List<T> values) {
    return asked.isEmpty() || values.stream().anyMatch(asked::contains);
  }

  /**
   * Returns where the case of a person with this profile stands.
   *
   * @param sinces when each open case came there
   */
  CaseStanding standing(List<Instant> sinces) {
    List<OpenCase> open = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      open.add(new OpenCase(cases.get(i).status(), cases.get(i).type(), sinces.get(i)));
    }
    return new CaseStanding(eligibility, reason, record, life, open);
  }
}
