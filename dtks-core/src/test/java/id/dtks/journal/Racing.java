package id.dtks.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Threads that start together. */
final class Racing {
  private Racing() {}

  /** Runs the work on so many threads at once and returns what each made of it, in order. */
  static <T> List<T> each(int racers, IntFunction<T> work) {
    ExecutorService threads = Executors.newFixedThreadPool(racers);
    try {
      CyclicBarrier start = new CyclicBarrier(racers);
      List<Callable<T>> tasks = new ArrayList<>();
      for (int i = 0; i < racers; i++) {
        int racer = i;
        tasks.add(
            () -> {
              start.await(10, TimeUnit.SECONDS);
              return work.apply(racer);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(tasks, 60, TimeUnit.SECONDS)) {
        results.add(result.get());
      }
      return results;
    } catch (Exception e) {
      throw new AssertionError("a racer failed", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
