package id.dtks.benchmarks.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** Things to draw from, each as often as its weight says. */
final class Weighted<T> {
  private final List<T> things;
  private final int[] sums;

  private Weighted(List<T> things, int[] sums) {
    this.things = things;
    this.sums = sums;
  }

  /** Returns an urn of these things; weights are positive. */
  static <T> Weighted<T> of(List<T> things, ToIntFunction<T> weight) {
    int[] sums = new int[things.size()];
    int sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += weight.applyAsInt(things.get(i));
      sums[i] = sum;
    }
    return new Weighted<>(new ArrayList<>(things), sums);
  }

  T draw(RandomGenerator random) {
    int at = Arrays.binarySearch(sums, random.nextInt(sums[sums.length - 1]) + 1);
    return things.get(at < 0 ? -at - 1 : at);
  }
}
