package id.dtks.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a proposal, once made, gave something of a household or a member the value it has. A list
 * that says otherwise does not undo it; only another proposal does.
 *
 * @param field what was decided: a {@link MemberField#path}, one of the constants here, or {@link
 *     #aid}; of a household also {@link Household#pathOf} a member who went elsewhere
 * @param proposal the id of the proposal
 * @param on the day it was made
 * @param former what stood there before, oldest first, of the fields by which a row of an old list
 *     is recognized; personal
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Decision(String field, String proposal, LocalDate on, List<String> former) {
  /** To which household a member belongs. */
  public static final String HOUSEHOLD = "household";

  /** Where a household lives. */
  public static final String RESIDENCE = "residence";

  /** The cards of a household. */
  public static final String FAMILY_CARD = "familyCard";

  /** The end of a household. */
  public static final String CLOSING = "closing";

  public Decision {
    former = former == null ? List.of() : List.copyOf(former);
  }

  /** Returns the field of a member's part in an aid program. */
  public static String aid(AidProgram program) {
    return "enrollments[" + program.name() + "]";
  }

  /** Returns the decision about a field, empty if there is none. */
  static Optional<Decision> about(String field, List<Decision> decisions) {
    return decisions.stream().filter(decision -> decision.field().equals(field)).findFirst();
  }

  /** Returns the day only: what stood there before may be personal. */
  @Override
  public String toString() {
    return "Decision[" + on + "]";
  }
}
