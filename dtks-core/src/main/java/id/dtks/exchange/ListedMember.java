package id.dtks.exchange;

import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.listing.Row;

/**
 * A person as a row of a list has it.
 *
 * @param line the row
 * @param member what the row says, with an id that is good only within the import
 */
record ListedMember(Row line, Member member) {
  int row() {
    return line.number();
  }

  /** Returns what the row says, as of a person of the register. */
  Member as(PersonId person) {
    return member.toBuilder().id(person).build();
  }
}
