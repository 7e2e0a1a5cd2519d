package id.dtks.search.internal;

import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.Sex;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalStatus;
import id.dtks.region.Neighbourhood;
import id.dtks.registry.Case;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.CaseStanding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the records of a household's people from its case in the register. */
public final class CaseRecords {
  private CaseRecords() {}

  /** Returns a record for each member, in the order of the household. */
  public static List<PersonRecord> of(Case of) {
    Household household = of.household();
    List<String> cards = cards(household);
    return household.members().stream()
        .map(member -> record(household, cards, member, open(of, member)))
        .toList();
  }

  private static PersonRecord record(
      Household household, List<String> cards, Member member, List<ProposalStatus> open) {
    Optional<Neighbourhood> unit = household.residence().neighbourhood();
    return PersonRecord.builder()
        .person(member.id().value())
        .household(household.id().value())
        .name(member.name().recorded())
        .niks(niks(member))
        .familyCards(cards)
        .birth(member.birthDate())
        .sex(member.sex().map(Sex::name).orElse(""))
        .region(household.residence().region().digits())
        .rt(unit.map(known -> Integer.parseInt(known.rt())).orElse(0))
        .rw(unit.flatMap(Neighbourhood::rw).map(Integer::parseInt).orElse(0))
        .mother(member.motherName().orElse(""))
        .standing(
            new CaseStanding(
                member.eligibility().verdict(),
                member.eligibility().reason(),
                member.recordStanding().state(),
                member.life().status(),
                open))
        .build();
  }

  private static List<ProposalStatus> open(Case of, Member member) {
    return of.openProposals().stream()
        .filter(proposal -> proposal.change().subjects().concerns(member.id()))
        .map(Proposal::status)
        .toList();
  }

  /** Returns every number recorded for a member, the one in force first. */
  private static List<String> niks(Member member) {
    Stream<String> recorded =
        Stream.of(
                member.nik().map(Nik::digits),
                Optional.ofNullable(member.recorded().get(Member.NIK)),
                Optional.ofNullable(member.recorded().get(Member.OTHER_NIK)))
            .flatMap(Optional::stream);
    Stream<String> former = member.formerNiks().stream().map(once -> once.nik().digits());
    return Stream.concat(recorded, former).distinct().toList();
  }

  /** Returns the numbers of all cards, the present one first. */
  private static List<String> cards(Household household) {
    List<String> numbers = new ArrayList<>();
    for (FamilyCard card : household.familyCards()) {
      card.number().map(FamilyCardNumber::digits).or(card::recorded).ifPresent(numbers::add);
    }
    Collections.reverse(numbers);
    return numbers;
  }
}
