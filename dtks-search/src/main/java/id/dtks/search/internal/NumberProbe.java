package id.dtks.search.internal;

import id.dtks.search.internal.NumberColumn.Near;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a column for the numbers that may be a given one. With two wrong digits, either one half
 * of a number is right, or each half has one wrong digit: so the right half, or the latter half
 * with each of its digits changed, is looked up, and only what has it is compared. A former half
 * that many share, as those born on one day do, is looked up with four more digits, as typed and
 * with up to two of them changed or one left out. For a digit missing or too many, the whole number
 * is looked up with each digit put in, or taken out.
 */
final class NumberProbe {
  private static final int HALF = 8;
  private static final int MANY = 512;
  private static final int LONGER = 12;
  private static final int WRONG = 2;

  private final NumberColumn column;
  private final SortedPlaces fromFront;
  private final SortedPlaces fromBack;
  private final String typed;
  private final long front;
  private final long back;
  private final Near found;

  NumberProbe(NumberColumn column, String typed, Near found) {
    this.column = column;
    this.fromFront = column.fromFront();
    this.fromBack = column.fromBack();
    this.typed = typed;
    this.front = Digits.pack(typed);
    this.back = Digits.backward(Digits.packEnd(typed));
    this.found = found;
  }

  void look() {
    formerHalf();
    beginning(fromBack, back, HALF);
    for (int place = 0; place < HALF; place++) {
      for (int digit = 0; digit < Digits.BASE; digit++) {
        if (digit != Digits.at(back, place)) {
          beginning(fromBack, Digits.with(back, place, digit), HALF);
        }
      }
    }
  }

  private void formerHalf() {
    int from = NumberColumn.first(fromFront, front, HALF);
    int end = NumberColumn.end(fromFront, front, HALF, from);
    if (end - from <= MANY) {
      compare(fromFront, from, end);
    } else if (typed.length() == Digits.LENGTH) {
      longerBeginnings(front, HALF, WRONG, from, end);
      for (int at = HALF; at < LONGER; at++) {
        whole(without(at));
      }
    } else {
      otherLengths();
    }
  }

  /** Looks up twelve digits within those that share eight. */
  private void longerBeginnings(long digits, int place, int wrong, int from, int end) {
    int first = fromFront.firstBetween(digits & NumberColumn.mask(LONGER), from, end);
    compare(fromFront, first, NumberColumn.end(fromFront, digits, LONGER, first));
    for (int at = place; at < LONGER && wrong > 0; at++) {
      for (int digit = 0; digit < Digits.BASE; digit++) {
        if (digit != Digits.at(digits, at)) {
          longerBeginnings(Digits.with(digits, at, digit), at + 1, wrong - 1, from, end);
        }
      }
    }
  }

  private void otherLengths() {
    if (typed.length() == Digits.LENGTH + 1) {
      for (int at = 0; at < typed.length(); at++) {
        whole(without(at));
      }
    } else if (typed.length() == Digits.LENGTH - 1) {
      for (int at = 0; at <= typed.length(); at++) {
        for (int digit = 0; digit < Digits.BASE; digit++) {
          whole(typed.substring(0, at) + digit + typed.substring(at));
        }
      }
    }
  }

  private String without(int at) {
    return typed.substring(0, at) + typed.substring(at + 1);
  }

  private void whole(String digits) {
    beginning(fromFront, Digits.pack(digits), Digits.LENGTH);
  }

  private void beginning(SortedPlaces order, long digits, int length) {
    int from = NumberColumn.first(order, digits, length);
    compare(order, from, NumberColumn.end(order, digits, length, from));
  }

  private void compare(SortedPlaces order, int from, int end) {
    for (int rank = from; rank < end; rank++) {
      int place = order.at(rank);
      NumberDistance distance = distance(place);
      if (distance != null) {
        found.found(column.document(place), distance);
      }
    }
  }

  private @Nullable NumberDistance distance(int place) {
    String odd = column.odd(place);
    if (odd != null) {
      return NumberDistance.of(typed, odd);
    }
    long digits = column.digits(place);
    if (typed.length() == Digits.LENGTH) {
      return NumberDistance.ofPacked(front, digits);
    }
    return NumberDistance.of(typed, Digits.text(digits));
  }
}
