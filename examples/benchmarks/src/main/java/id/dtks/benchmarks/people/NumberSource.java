package id.dtks.benchmarks.people;

import java.time.LocalDate;
import java.util.List;

/**
 * Gives out 16-digit numbers of a district, six digits of a date and a serial, never one twice.
 *
 * <p>A range of serials leaves so many numbers for a district and a date, so each date counts
 * through the pairs of district and serial. The step is coprime to their number: the count meets
 * every pair once, and neighbours in the count look unrelated. Memory is one counter a date,
 * however many numbers are given out.
 */
final class NumberSource {
  /** Serials that no office has reached: half for people, half for family cards. */
  enum Serials {
    OF_PEOPLE(9000),
    OF_CARDS(9500);

    private static final int COUNT = 500;

    private final int first;

    Serials(int first) {
      this.first = first;
    }
  }

  private static final int STEP = 611_953; // prime
  private static final int DAYS_OF_WOMEN = 40;

  private final List<String> districts;
  private final Serials serials;
  private final int[] given = new int[72_00_00];

  /** Makes a source over these six-digit districts. */
  NumberSource(List<String> districts, Serials serials) {
    this.districts = List.copyOf(districts);
    this.serials = serials;
  }

  /** Returns an unused NIK of a person born that day. */
  String nik(LocalDate birth, Sex sex) {
    return next(birth, birth.getDayOfMonth() + (sex == Sex.P ? DAYS_OF_WOMEN : 0));
  }

  /** Returns an unused family card number recorded that day. */
  String familyCard(LocalDate recorded) {
    return next(recorded, recorded.getDayOfMonth());
  }

  private String next(LocalDate date, int day) {
    int digits = (day * 100 + date.getMonthValue()) * 100 + date.getYear() % 100;
    long pairs = (long) districts.size() * Serials.COUNT;
    long count = given[digits]++;
    if (count == pairs) {
      throw new IllegalStateException("people must fit the numbers there are for one day");
    }
    int pair = (int) ((digits + count * STEP) % pairs);
    long district = Long.parseLong(districts.get(pair / Serials.COUNT));
    return Long.toString(
        (district * 1_000_000 + digits) * 10_000 + serials.first + pair % Serials.COUNT);
  }
}
