package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Eligibility;
import id.dtks.household.Households;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds a person not eligible for aid (<i>tidak layakkan</i>). A death is noted on the person too.
 *
 * @param person whom it is about
 * @param reason why not
 * @param grounds the day, a note, the evidence; a death needs a paper, other reasons a note
 */
public record DeclareIneligible(PersonId person, IneligibilityReason reason, Grounds grounds)
    implements Change {
  @Override
  public Subjects subjects() {
    return Subjects.people(person);
  }

  @Override
  public ProposalType type() {
    return ProposalType.ELIGIBILITY_REVIEW;
  }

  @Override
  public Change on(Grounds newGrounds) {
    return new DeclareIneligible(person, reason, newGrounds);
  }

  @Override
  public List<Finding> check(Households before, LocalDate today) {
    return new ChangeCheck(this, person, before, today)
        .active()
        .notAlready(member -> member.eligibility().reason().filter(reason::equals).isPresent())
        .dated()
        .withEvidenceIf(isDeath())
        .withNoteIf(reason == IneligibilityReason.OTHER)
        .warnIfHead(isDeath() || reason == IneligibilityReason.MOVED)
        .findings();
  }

  @Override
  public Households effect(Households before) {
    return before.withMember(person, this::declared);
  }

  private Member declared(Member member) {
    LocalDate day = grounds.dayOrThrow();
    Member.Builder declared = member.toBuilder().eligibility(Eligibility.ineligible(reason, day));
    return isDeath() ? declared.life(Life.deceasedOn(day)).build() : declared.build();
  }

  private boolean isDeath() {
    return reason == IneligibilityReason.DECEASED;
  }
}
