package id.dtks.proposal;

import id.dtks.actor.Role;
import id.dtks.change.ProposalType;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The days of each month on which some actions may be taken (<i>jadwal</i>). What no window speaks
 * of is open every day; what several speak of is open when one of them is.
 *
 * <p>No window is standard, because the sources contradict each other. Kepmensos 150/HUK/2022, as
 * the city of one source reads it, would be:
 *
 * <pre>{@code
 * "windows": [
 *   { "actions": ["SUBMIT"], "types": ["PBI_REACTIVATION"], "from": 1, "to": 11,
 *     "validFrom": "2022-10-01" },
 *   { "actions": ["SUBMIT"], "types": ["PROGRAM_NOMINATION"], "from": 15, "to": "last",
 *     "validFrom": "2022-10-01" },
 *   { "actions": ["ENDORSE"], "roles": ["DINSOS_HEAD"], "from": 1, "to": -2 }
 * ]
 * }</pre>
 *
 * @param actions what may be done
 * @param types for which kinds of proposal; empty means all
 * @param roles for whom; empty means everybody
 * @param from the first day; after {@code to} if the window spans the end of the month
 * @param to the last day
 * @param validFrom the day from which the window holds, if it did not always
 * @param validTo the last day on which it holds, if it ends
 */
public record Window(
    List<ProposalAction> actions,
    List<ProposalType> types,
    List<Role> roles,
    DayOfMonth from,
    DayOfMonth to,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {
  public Window {
    actions = List.copyOf(actions);
    types = List.copyOf(types);
    roles = List.copyOf(roles);
  }

  /** Tells whether this window speaks of an action, by that role, on that day. */
  boolean governs(ProposalAction action, ProposalType type, Role role, LocalDate day) {
    return speaksOf(action, type, role)
        && validFrom.filter(day::isBefore).isEmpty()
        && validTo.filter(day::isAfter).isEmpty();
  }

  /** Tells whether this window speaks of an action by that role, on whichever day. */
  boolean speaksOf(ProposalAction action, ProposalType type, Role role) {
    return actions.contains(action)
        && (types.isEmpty() || types.contains(type))
        && (roles.isEmpty() || roles.contains(role));
  }

  /** Tells whether that day is in the window; in a month too short for it, the last day is. */
  boolean isOpenOn(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    LocalDate first = from.in(month);
    LocalDate last = to.in(month);
    if (spansEndOfMonth()) {
      return !day.isBefore(first) || !day.isAfter(last);
    }
    return day.equals(last) || (!day.isBefore(first) && !day.isAfter(last));
  }

  /** What a short month makes of two days does not tell: there the first may be after the last. */
  private boolean spansEndOfMonth() {
    YearMonth longest = YearMonth.of(2000, Month.JANUARY);
    return from.in(longest).isAfter(to.in(longest));
  }
}
