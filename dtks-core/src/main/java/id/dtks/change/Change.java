package id.dtks.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.household.StandingReason;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants done to one household or several. Knows what speaks against it and what it
 * would do; does nothing itself. What comes into being by it has its ids already, so that its
 * effect is the same whenever it is worked out. Immutable.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RegisterHousehold.class, name = "register-household"),
  @JsonSubTypes.Type(value = Nominate.class, name = "nominate"),
  @JsonSubTypes.Type(value = CorrectMember.class, name = "correct-member"),
  @JsonSubTypes.Type(value = RenewCard.class, name = "renew-card"),
  @JsonSubTypes.Type(value = DeclareEligible.class, name = "declare-eligible"),
  @JsonSubTypes.Type(value = DeclareIneligible.class, name = "declare-ineligible"),
  @JsonSubTypes.Type(value = Deactivate.class, name = "deactivate"),
  @JsonSubTypes.Type(value = Reactivate.class, name = "reactivate"),
  @JsonSubTypes.Type(value = Remove.class, name = "remove"),
  @JsonSubTypes.Type(value = MoveHousehold.class, name = "move-household"),
  @JsonSubTypes.Type(value = MoveAway.class, name = "move-away"),
  @JsonSubTypes.Type(value = SplitHousehold.class, name = "split-household"),
  @JsonSubTypes.Type(value = MergeHouseholds.class, name = "merge-households"),
  @JsonSubTypes.Type(value = TakeIn.class, name = "take-in"),
  @JsonSubTypes.Type(value = TransferMember.class, name = "transfer-member"),
  @JsonSubTypes.Type(value = ChangeHead.class, name = "change-head"),
  @JsonSubTypes.Type(value = ReplaceCaretaker.class, name = "replace-caretaker"),
  @JsonSubTypes.Type(value = ResumeAid.class, name = "resume-aid"),
  @JsonSubTypes.Type(value = MergePeople.class, name = "merge-people"),
  @JsonSubTypes.Type(value = UndoMerge.class, name = "undo-merge")
})
public sealed interface Change
    permits RegisterHousehold,
        Nominate,
        CorrectMember,
        RenewCard,
        DeclareEligible,
        DeclareIneligible,
        Deactivate,
        Reactivate,
        Remove,
        MoveHousehold,
        MoveAway,
        SplitHousehold,
        MergeHouseholds,
        TakeIn,
        TransferMember,
        ChangeHead,
        ReplaceCaretaker,
        ResumeAid,
        MergePeople,
        UndoMerge {

  /** Returns the change that takes a household into the register (<i>usulan baru</i>). */
  static RegisterHousehold register(Household household) {
    return new RegisterHousehold(household, Grounds.none());
  }

  /** Returns the change that nominates a person for aid (<i>usulan bansos</i>). */
  static Nominate nominate(PersonId person, AidProgram program) {
    return new Nominate(person, program, Grounds.none());
  }

  /** Returns the change that corrects what is recorded of a member (<i>perbaikan data</i>). */
  static CorrectMember correct(PersonId person, Correction correction) {
    return new CorrectMember(person, correction, Grounds.none());
  }

  /** Returns the change that gives a household another family card number. */
  static RenewCard renewCard(HouseholdId household, FamilyCardNumber number) {
    return new RenewCard(household, number, Grounds.none());
  }

  /** Returns the change that finds a person eligible (<i>layakkan</i>). */
  static DeclareEligible declareEligible(PersonId person) {
    return new DeclareEligible(person, Grounds.none());
  }

  /** Returns the change that finds a person not eligible (<i>tidak layakkan</i>). */
  static DeclareIneligible declareIneligible(PersonId person, IneligibilityReason reason) {
    return new DeclareIneligible(person, reason, Optional.empty(), Grounds.none());
  }

  /** Returns the change that takes a record out of use (<i>nonaktifkan</i>). */
  static Deactivate deactivate(PersonId person, InactivationReason reason) {
    return new Deactivate(person, reason, Optional.empty(), Grounds.none());
  }

  /** Returns the change that brings a record back into use (<i>hidupkan</i>). */
  static Reactivate reactivate(PersonId person) {
    return new Reactivate(person, Optional.empty(), Grounds.none());
  }

  /** Returns the change that takes a record off the register (<i>usulan hapus</i>). */
  static Remove remove(PersonId person, InactivationReason reason) {
    return new Remove(person, reason, Optional.empty(), Grounds.none());
  }

  /** Returns the change that moves a household within its regency (<i>pindah wilayah</i>). */
  static MoveHousehold move(HouseholdId household, Residence to) {
    return new MoveHousehold(household, to, Optional.empty(), Grounds.none());
  }

  /** Returns the change that closes a household that moved out of the regency. */
  static MoveAway moveAway(HouseholdId household, RegionCode destination) {
    return new MoveAway(household, destination, Grounds.none());
  }

  /** Returns the change by which part of a family founds its own household (<i>pecah KK</i>). */
  static SplitHousehold split(HouseholdId household, List<PersonId> leaving, NewHome to) {
    return new SplitHousehold(household, leaving, to, Optional.empty(), Grounds.none());
  }

  /** Returns the change that makes two households one. */
  static MergeHouseholds mergeHouseholds(HouseholdId kept, HouseholdId dissolved) {
    return new MergeHouseholds(kept, dissolved, Map.of(), Grounds.none());
  }

  /** Returns the change that takes somebody new into a household, such as a newborn. */
  static TakeIn takeIn(HouseholdId household, Member person) {
    return new TakeIn(household, person, Grounds.none());
  }

  /** Returns the change that brings a member into another household. */
  static TransferMember transfer(PersonId person, HouseholdId to, FamilyRole as) {
    return new TransferMember(person, to, as, Optional.empty(), Grounds.none());
  }

  /** Returns the change of the head of a family. */
  static ChangeHead changeHead(HouseholdId household, PersonId head, FamilyRole formerAs) {
    return new ChangeHead(household, head, formerAs, Grounds.none());
  }

  /** Returns the change of who draws a family's aid (<i>pergantian pengurus</i>). */
  static ReplaceCaretaker replaceCaretaker(PersonId from, PersonId to, AidProgram program) {
    return new ReplaceCaretaker(from, to, program, Grounds.none());
  }

  /** Returns the change that resumes aid which ended not long ago (<i>reaktivasi PBI-JK</i>). */
  static ResumeAid resumeAid(PersonId person, AidProgram program) {
    return new ResumeAid(person, program, Grounds.none());
  }

  /** Returns the change that makes two records of one person one. */
  static MergePeople mergePeople(PersonId kept, PersonId duplicate) {
    return new MergePeople(kept, duplicate, Optional.empty(), Grounds.none());
  }

  /** Returns the change that makes the records of two people two again. */
  static UndoMerge undoMerge(PersonId kept, PersonId duplicate) {
    return new UndoMerge(kept, duplicate, Grounds.none());
  }

  /** Whom and what it is about. */
  Subjects subjects();

  /** The kind of proposal it makes. */
  ProposalType type();

  /** The aid program it is about, if it is about aid. */
  default Optional<AidProgram> aid() {
    return Optional.empty();
  }

  /** Why a person will stand as proposed, if it says so; see {@link ReasonBook}. */
  default Optional<StandingReason> standingReason() {
    return Optional.empty();
  }

  /**
   * What it settles, so that there is one open proposal at most of the same matter about a subject:
   * the type, and for aid its program.
   */
  default String matter() {
    return type().name() + aid().map(program -> "/" + program.name()).orElse("");
  }

  /** What it is based on. */
  Grounds grounds();

  /** Returns this change on other grounds. */
  Change on(Grounds newGrounds);

  /**
   * Returns everything that speaks against making this change on a day, and if nothing does, what
   * would be wrong with the households afterwards. Reasons and their evidence are the {@link
   * ReasonBook}'s matter.
   *
   * @param before every household that its {@link #subjects} belong to or are, as far as they exist
   * @param today the day in the city's zone
   */
  List<Finding> check(Households before, LocalDate today);

  /**
   * Returns the households as they would be. A family whose head leaves has the head that is named;
   * a household ends that nobody is left in, and goes on again when somebody is back.
   *
   * @throws IllegalArgumentException if it is not legal, see {@link #check}
   */
  Households effect(Households before);

  /** Returns the households as they would be, or all that speaks against it. */
  default Checked<Preview> preview(Households before, LocalDate today) {
    List<Finding> findings = check(before, today);
    return findings.stream().anyMatch(Finding::isError)
        ? Checked.rejected(findings)
        : Checked.of(Preview.of(before, effect(before)), findings);
  }

  /**
   * Returns what an open proposal of another change means for this one.
   *
   * @param around households that tell where the people of both changes live, as far as known
   */
  default Optional<Finding> conflictWith(Change other, Households around) {
    return Conflict.between(this, other, around);
  }

  /** Returns this change from a day on. */
  default Change on(LocalDate day) {
    return on(grounds().on(day));
  }

  /** Returns this change with one more paper. */
  default Change evidence(Evidence paper) {
    return on(grounds().withEvidence(paper));
  }

  /** Returns this change with a note. */
  default Change note(String text) {
    return on(grounds().withNote(text));
  }
}
