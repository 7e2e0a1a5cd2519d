package id.dtks.exchange;

import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.listing.Row;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person as a row of a list has it.
 *
 * @param line the row
 * @param member what the row says, with an id that is good only within the import
 */
record ListedMember(Row line, Member member) {
  private static final String OTHER_RESIDENCE = "otherResidence";

  int row() {
    return line.number();
  }

  /** Returns this person with the place the row tells of, kept as a text. */
  ListedMember livingAt(Residence place) {
    return member.recorded().containsKey(OTHER_RESIDENCE)
        ? this
        : new ListedMember(
            line,
            member.toBuilder()
                .putRecorded(
                    OTHER_RESIDENCE,
                    Stream.of(Optional.of(place.area().toString()), place.street(), place.hamlet())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .build());
  }

  /** Returns what the row says, as of a person of the register. */
  Member as(PersonId person) {
    return member.toBuilder().id(person).build();
  }
}
