package id.dtks.proposal;

import id.dtks.actor.Role;
import id.dtks.change.ProposalType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The windows of a workflow, asked about one action by one role. */
final class Calendar {
  /** Every window is open on some day of each month, so two months show the next change. */
  private static final int DAYS_AHEAD = 62;

  private final List<Window> windows;
  private final ProposalAction action;
  private final ProposalType type;
  private final Role role;

  Calendar(List<Window> windows, ProposalAction action, ProposalType type, Role role) {
    this.windows = windows;
    this.action = action;
    this.type = type;
    this.role = role;
  }

  boolean isOpenOn(LocalDate day) {
    List<Window> governing =
        windows.stream().filter(window -> window.governs(action, type, role, day)).toList();
    return governing.isEmpty() || governing.stream().anyMatch(window -> window.isOpenOn(day));
  }

  /** Returns the first open day from a day on; there is one in every month. */
  LocalDate opens(LocalDate day) {
    return ahead(day).filter(this::isOpenOn).findFirst().orElseThrow();
  }

  /** Returns the last day before it closes again; empty if it does not close in sight. */
  Optional<LocalDate> closes(LocalDate day) {
    return ahead(day)
        .filter(later -> !isOpenOn(later))
        .findFirst()
        .map(closed -> closed.minusDays(1));
  }

  private static Stream<LocalDate> ahead(LocalDate day) {
    return Stream.iterate(day, later -> later.plusDays(1)).limit(DAYS_AHEAD);
  }
}
