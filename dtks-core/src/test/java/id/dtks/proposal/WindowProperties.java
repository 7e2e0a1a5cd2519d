package id.dtks.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of windows, whatever their days, in every month of every year. */
final class WindowProperties {
  private static final YearMonth LONGEST = YearMonth.of(2026, 1);

  private static DayOfMonth day(int number) {
    return new DayOfMonth(number == 0 ? -1 : number);
  }

  private static Window window(DayOfMonth from, DayOfMonth to) {
    return new Window(
        List.of(ProposalAction.SUBMIT),
        List.of(),
        List.of(),
        from,
        to,
        Optional.empty(),
        Optional.empty());
  }

  private static List<LocalDate> open(Window window, YearMonth month) {
    return IntStream.rangeClosed(1, month.lengthOfMonth())
        .mapToObj(month::atDay)
        .filter(window::isOpenOn)
        .toList();
  }

  private static List<LocalDate> closed(Window window, YearMonth month) {
    List<LocalDate> open = open(window, month);
    return IntStream.rangeClosed(1, month.lengthOfMonth())
        .mapToObj(month::atDay)
        .filter(day -> !open.contains(day))
        .toList();
  }

  @Property
  void areOpenOnTheirLastDayAndHardlyLongerThanInTheLongestMonth(
      @ForAll @IntRange(min = -31, max = 31) int from,
      @ForAll @IntRange(min = -31, max = 31) int to,
      @ForAll @IntRange(min = 2000, max = 2100) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    Window window = window(day(from), day(to));
    YearMonth some = YearMonth.of(year, month);

    assertThat(open(window, some))
        .contains(window.to().in(some))
        .hasSizeLessThanOrEqualTo(open(window, LONGEST).size() + 31 - some.lengthOfMonth());
  }

  @Property
  void areOneRunOfDaysOrLeaveOneRunOut(
      @ForAll @IntRange(min = -31, max = 31) int from,
      @ForAll @IntRange(min = -31, max = 31) int to,
      @ForAll @IntRange(min = 2000, max = 2100) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    Window window = window(day(from), day(to));
    boolean spans = window.from().in(LONGEST).isAfter(window.to().in(LONGEST));
    YearMonth some = YearMonth.of(year, month);
    List<LocalDate> run = spans ? closed(window, some) : open(window, some);

    assertThat(run)
        .isEqualTo(
            run.isEmpty()
                ? List.of()
                : run.get(0).datesUntil(run.get(run.size() - 1).plusDays(1)).toList());
  }
}
