package id.dtks.search.internal;

import id.dtks.change.ProposalType;
import id.dtks.household.AidProgram;
import id.dtks.household.Eligibility;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.RecordStanding;
import id.dtks.identity.Sex;
import id.dtks.proposal.ProposalStatus;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.CaseStanding;
import id.dtks.search.query.Facet;
import id.dtks.search.query.OpenCase;
import id.dtks.search.query.SearchFields;
import id.dtks.search.query.SearchFilters;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** People, areas and requests by chance, all of them likely to have to do with one another. */
final class RandomRegister {
  private static final List<String> VILLAGES =
      List.of("64.74.03.1002", "64.74.03.1003", "64.74.02.1001");
  private static final List<String> WORDS =
      List.of("SITI", "AMINAH", "SUTRISNO", "NUR", "HAYATI", "KANAAN", "ABDUL", "RAHMAN");
  private static final List<String> TEXTS =
      List.of(
          "",
          "siti",
          "siti amnah",
          "nur hayati rt 2",
          "6474",
          "9001",
          "umur 40",
          "kanaan",
          "abdul ibu siti",
          "siti rw 1 1980",
          "rt 1",
          "s",
          "zzzz");
  private static final List<ProposalStatus> STEPS =
      List.of(ProposalStatus.DRAFT, ProposalStatus.SUBMITTED, ProposalStatus.VERIFIED);

  private final Random random;

  RandomRegister(long seed) {
    random = new Random(seed);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private boolean often() {
    return random.nextInt(3) > 0;
  }

  private boolean seldom() {
    return random.nextInt(5) == 0;
  }

  List<PersonRecord> people() {
    List<PersonRecord> people = new ArrayList<>();
    int count = random.nextInt(25);
    for (int i = 0; i < count; i++) {
      people.add(person("p" + i));
    }
    return people;
  }

  private PersonRecord person(String id) {
    int serial = 9000 + random.nextInt(100);
    return PersonRecord.builder()
        .person(id)
        .household("h-" + id)
        .name(one(WORDS) + " " + one(WORDS))
        .addNiks("647499410190" + serial)
        .addFamilyCards("647499050210" + (9000 + random.nextInt(5)))
        .birth(often() ? Optional.of(birth()) : Optional.empty())
        .region(one(VILLAGES).replace(".", ""))
        .rt(random.nextInt(4))
        .rw(random.nextInt(3))
        .mother(often() ? one(WORDS) : "")
        .sex(often() ? Optional.of(one(Sex.values())) : Optional.empty())
        .programs(often() ? List.of() : List.of(one(AidProgram.values())))
        .findings(often() ? List.of() : List.of("NIK_LENGTH", "HEAD_COUNT"))
        .standing(standing())
        .build();
  }

  private LocalDate birth() {
    return LocalDate.of(1980 + random.nextInt(5), 1 + random.nextInt(12), 1);
  }

  private CaseStanding standing() {
    boolean ineligible = !often();
    List<OpenCase> open = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Instant since = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(10));
      open.add(new OpenCase(one(STEPS), one(ProposalType.values()), since));
    }
    return new CaseStanding(
        ineligible ? Eligibility.Verdict.INELIGIBLE : Eligibility.Verdict.ELIGIBLE,
        ineligible ? Optional.of(one(IneligibilityReason.values())) : Optional.empty(),
        often() ? RecordStanding.State.ACTIVE : RecordStanding.State.INACTIVE,
        Life.Status.ALIVE,
        open);
  }

  Area area() {
    RegionCode village = RegionCode.of(one(VILLAGES));
    return switch (random.nextInt(5)) {
      case 0 -> Area.regency("64.74");
      case 1 -> Area.of(RegionCode.of("64.74.03"));
      case 2 -> Area.of(village);
      case 3 -> Area.of(village, Neighbourhood.of(1 + random.nextInt(3)));
      default -> Area.of(village, Neighbourhood.of(1 + random.nextInt(3), 1 + random.nextInt(2)));
    };
  }

  String text() {
    return one(TEXTS);
  }

  SearchRequest request() {
    SearchRequest.Builder request =
        SearchRequest.builder()
            .text(text())
            .filters(filters())
            .order(one(SearchOrder.values()))
            .limit(1 + random.nextInt(10));
    if (often()) {
      request.addFacets(Facet.values());
    }
    if (!often()) {
      request.fields(SearchFields.builder().name(one(WORDS)).mother(one(WORDS)).build());
    }
    return request.build();
  }

  SearchFilters filters() {
    SearchFilters.Builder filters = SearchFilters.builder();
    if (seldom()) {
      filters.addEligibility(one(Eligibility.Verdict.values()));
    }
    if (seldom()) {
      filters.addRecords(RecordStanding.State.ACTIVE);
    }
    if (seldom()) {
      filters.addSteps(one(STEPS), one(STEPS));
    }
    if (seldom()) {
      filters.waitingSince(Instant.ofEpochSecond(1_700_000_005L));
    }
    if (seldom()) {
      filters.rt(1 + random.nextInt(3));
    }
    if (seldom()) {
      filters.bornFrom(birth());
    }
    if (seldom()) {
      filters.addFindings("NIK_LENGTH");
    }
    return filters.build();
  }
}
