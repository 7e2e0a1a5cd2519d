package id.dtks.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's part in an aid program (<i>kepesertaan</i>). The person is who draws the aid for the
 * family, its caretaker (<i>pengurus</i>).
 *
 * @param program the program
 * @param since the first day, if known
 * @param until the last day; absent while it goes on
 * @param payments what was paid, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Enrollment(
    AidProgram program,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Payment> payments) {
  public Enrollment {
    payments = payments == null ? List.of() : List.copyOf(payments);
  }

  /** Returns one that goes on, as a list marks it: without dates. */
  public static Enrollment in(AidProgram program) {
    return new Enrollment(program, Optional.empty(), Optional.empty(), List.of());
  }

  /** Returns one that goes on since a day. */
  public static Enrollment since(AidProgram program, LocalDate day) {
    return new Enrollment(program, Optional.of(day), Optional.empty(), List.of());
  }

  /** Tells whether it goes on. */
  public boolean isOpen() {
    return until.isEmpty();
  }

  /** Tells whether it goes on and is of that program. */
  public boolean isOpenIn(AidProgram other) {
    return isOpen() && program == other;
  }

  /** Tells whether it is no more than a mark of a list, see {@link #in}. */
  public boolean isMark() {
    return equals(in(program));
  }

  /** Returns this enrollment as ended. */
  public Enrollment endedBy(LocalDate lastDay) {
    return new Enrollment(program, since, Optional.of(lastDay), payments);
  }
}
