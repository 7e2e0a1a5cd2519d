package id.dtks.rule;

import static id.dtks.rule.Families.TODAY;
import static id.dtks.rule.Families.drawing;
import static id.dtks.rule.Families.name;
import static id.dtks.rule.Families.person;
import static id.dtks.rule.Families.ranked;
import static id.dtks.rule.Families.sound;
import static id.dtks.rule.Families.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.change.Nominate;
import id.dtks.change.RegisterHousehold;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.AidProgram;
import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import id.dtks.household.Relationship;
import id.dtks.identity.FamilyCardNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the standard rules find about a proposal. */
final class ProposalRulesTest {
  private static final Grounds PHOTOS =
      Grounds.evidence(Evidence.of(EvidenceKind.IDENTITY_PHOTO, "ktp.jpg"))
          .withEvidence(Evidence.of(EvidenceKind.HOUSE_PHOTO, "rumah.jpg"))
          .withEvidence(Evidence.of(EvidenceKind.COORDINATES, "0.12,117.48"));

  private static List<Finding> judged(Change change, Register register, Household... before) {
    Households now = Households.of(before);
    return RuleSet.standard().judge(new Prospect(change, now, change.effect(now), TODAY), register);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.severity() + " " + finding.code()).toList();
  }

  private static Change registering(Household family) {
    return new RegisterHousehold(family, PHOTOS.on(TODAY));
  }

  private static Change nominating(String person) {
    return new Nominate(Families.id(person), AidProgram.PKH, Grounds.none().on(TODAY));
  }

  private static Change deactivating(String person) {
    return Change.deactivate(Families.id(person), InactivationReason.VOLUNTARY).on(TODAY);
  }

  @Nested
  final class Registration {
    @Test
    void ofASoundFamilyWithPhotosIsClear() {
      assertThat(judged(registering(sound()), Register.empty())).isEmpty();
    }

    @Test
    void needsPhotosAndCoordinates() {
      Change bare = new RegisterHousehold(sound(), Grounds.none().on(TODAY));

      assertThat(judged(bare, Register.empty()))
          .containsExactly(
              Finding.of(RuleFinding.REGISTRATION_EVIDENCE_MISSING)
                  .with(
                      "kinds",
                      "EvidenceKind.IDENTITY_PHOTO,EvidenceKind.HOUSE_PHOTO,"
                          + "EvidenceKind.COORDINATES")
                  .at("evidence"));
    }

    @Test
    void isRefusedForAStandInNumberAndForADamagedOne() {
      Household family =
          with(
              with(
                  "head",
                  head -> head.nik(Optional.empty()).putRecorded(Member.NIK, "0647403100100001")),
              "wife",
              wife -> wife.nik(Optional.empty()).putRecorded(Member.NIK, "6.47499E+15"));

      assertThat(codes(judged(registering(family), Register.empty())))
          .contains("ERROR NIK_TEMPORARY", "ERROR NIK_SCIENTIFIC");
    }

    @Test
    void isRefusedForACardThatIsNone() {
      Household family =
          sound().toBuilder()
              .familyCards(List.of(FamilyCard.of(FamilyCardNumber.of("6474031203309001"))))
              .build();

      assertThat(codes(judged(registering(family), Register.empty())))
          .containsExactly("ERROR KK_DATE_FUTURE");
    }

    @Test
    void isRefusedForACardOfAnotherHousehold() {
      Household other = Families.of("other");

      assertThat(codes(judged(registering(sound()), new Holding(other, true))))
          .containsExactly("ERROR CARD_IN_USE");
    }

    @Test
    void countsEverythingThatIsWrongWithTheFamily() {
      assertThat(
              codes(
                  judged(
                      registering(with("child", child -> child.name(name("")))), Register.empty())))
          .containsExactly("ERROR NAME_EMPTY");
    }

    @Test
    void tellsWhoElseHasTheNumber() {
      Household other =
          Families.of(
                  "other",
                  person("namesake", "6474031202709001", Relationship.HEAD)
                      .name(name("AGUS SALIM"))
                      .build())
              .toBuilder()
              .familyCards(List.of())
              .build();

      assertThat(judged(registering(sound()), new Holding(other, true)))
          .containsExactly(
              Finding.of(RuleFinding.NIK_DUPLICATE)
                  .with("household", "other")
                  .at("members[head].nik"));
    }

    @Test
    void tellsOfAPersonElsewhereNoMoreThanOneSentence() {
      Household other =
          Families.of(
                  "other",
                  sound().members().get(0).toBuilder().id(Families.id("head again")).build())
              .toBuilder()
              .familyCards(List.of())
              .build();

      assertThat(judged(registering(sound()), new Holding(other, false)))
          .containsExactly(
              Finding.of(RuleFinding.SAME_PERSON_ELSEWHERE)
                  .graded(Severity.ERROR)
                  .at("members[head].nik"));
    }

    @Test
    void warnsOfALikeRecordWithANumberOneSlipAway() {
      Household other =
          Families.of(
                  "other",
                  person("head again", "6474031202709008", Relationship.HEAD)
                      .name(name("H. SLAMET RIYADI"))
                      .build())
              .toBuilder()
              .familyCards(List.of())
              .build();

      assertThat(codes(judged(registering(sound()), new Holding(other, true))))
          .containsExactly("WARNING POSSIBLE_SAME_PERSON");
    }
  }

  @Nested
  final class Nomination {
    @Test
    void warnsWhereNoDecileIsKnownAndWhereItIsTooHigh() {
      assertThat(codes(judged(nominating("wife"), Register.empty(), sound())))
          .containsExactly("WARNING DECILE_UNKNOWN");
      assertThat(codes(judged(nominating("wife"), Register.empty(), ranked(sound(), 6))))
          .containsExactly("WARNING DECILE_LIMIT");
      assertThat(judged(nominating("wife"), Register.empty(), ranked(sound(), 5))).isEmpty();
    }

    @Test
    void isForThoseWhoAreActive() {
      Household family =
          with(
              ranked(sound(), 1),
              "wife",
              wife ->
                  wife.recordStanding(
                      RecordStanding.inactive(InactivationReason.VOLUNTARY, TODAY)));

      assertThat(codes(judged(nominating("wife"), Register.empty(), family)))
          .contains("ERROR PROGRAM_NEEDS_REGISTRATION");
    }

    @Test
    void ofADeceasedIsRefused() {
      Household family = with(ranked(sound(), 1), "head", head -> head.life(Life.deceased()));

      assertThat(codes(judged(nominating("head"), Register.empty(), family)))
          .containsOnlyOnce("ERROR DECEASED_ACTIVE")
          .doesNotContain("WARNING DECEASED_ACTIVE");
    }

    @Test
    void warnsOfACaretakerWhoIsAChild() {
      Household young =
          with(
              ranked(sound(), 1),
              "child",
              child -> child.birthDate(TODAY.minusYears(17).plusDays(1)));

      assertThat(codes(judged(nominating("child"), Register.empty(), young)))
          .contains("WARNING CARETAKER_UNDER_AGE");
    }

    @Test
    void refusesANewCaretakerBelowTheAgeTheCitySet() {
      Household family =
          with(
              with("head", head -> head.programs(Set.of(AidProgram.PKH))),
              "child",
              child -> child.birthDate(TODAY.minusYears(17)));
      Change change =
          Change.replaceCaretaker(Families.id("head"), Families.id("child"), AidProgram.PKH)
              .on(TODAY);
      Prospect prospect =
          new Prospect(change, Households.of(family), change.effect(Households.of(family)), TODAY);
      RuleSet eighteen =
          RuleSet.standard().under(RuleParameters.builder().caretakerAge(18).build());

      assertThat(codes(RuleSet.standard().judge(prospect, Register.empty())))
          .doesNotContain("ERROR CARETAKER_UNDER_AGE");
      assertThat(codes(eighteen.judge(prospect, Register.empty())))
          .contains("ERROR CARETAKER_UNDER_AGE");
    }

    @Test
    void countsWhatIsWrongWithTheOthersToo() {
      Household family = with(ranked(sound(), 1), "head", head -> head.occupation("PENSIUNAN"));

      assertThat(codes(judged(nominating("wife"), Register.empty(), family)))
          .containsExactly("WARNING EXCLUDED_OCCUPATION_IN_KK");
    }
  }

  @Nested
  final class OtherChanges {
    @Test
    void areNotHeldUpByWhatWasWrongBefore() {
      Household family = with("wife", wife -> wife.name(name("")).occupation("PNS"));

      assertThat(judged(deactivating("child"), Register.empty(), family)).isEmpty();
    }

    @Test
    void warnOfWhatWasWrongWithThePersonThemselves() {
      Household family = with("wife", wife -> wife.name(name("")).enrollments(List.of()));

      assertThat(
              codes(
                  RuleSet.standard()
                      .judge(
                          new Prospect(
                              deactivating("wife"),
                              Households.of(family),
                              Households.of(family),
                              TODAY),
                          Register.empty())))
          .containsExactly("WARNING NAME_EMPTY");
    }

    @Test
    void areRefusedForWhatTheyMakeWrong() {
      Household family =
          with(drawingAid(), "child", child -> child.recordStanding(RecordStanding.active()));
      Households before = Households.of(family);
      Households after =
          before.withMember(
              Families.id("head"),
              head ->
                  head.toBuilder()
                      .recordStanding(RecordStanding.inactive(InactivationReason.VOLUNTARY, TODAY))
                      .build());

      assertThat(
              codes(
                  RuleSet.standard()
                      .judge(
                          new Prospect(deactivating("head"), before, after, TODAY),
                          Register.empty())))
          .containsExactly("ERROR HEAD_COUNT");
    }

    private Household drawingAid() {
      return with("head", head -> drawing(head, AidProgram.PKH));
    }
  }

  /** A register that holds one more household. */
  private record Holding(Household other, boolean visible) implements Register {
    @Override
    public Optional<Resident> holderOf(id.dtks.identity.Nik nik) {
      return residents().stream()
          .filter(resident -> resident.member().nik().filter(nik::equals).isPresent())
          .findFirst();
    }

    @Override
    public Optional<Household> holderOf(FamilyCardNumber card) {
      return Optional.of(other)
          .filter(
              household ->
                  household
                      .presentCard()
                      .flatMap(one -> one.number())
                      .filter(card::equals)
                      .isPresent());
    }

    @Override
    public List<Resident> lookAlikes(Member person) {
      return residents();
    }

    private List<Resident> residents() {
      return other.members().stream().map(member -> new Resident(member, other, visible)).toList();
    }
  }
}
