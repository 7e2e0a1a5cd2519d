package id.dtks.search.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Does the same work for each of many things on all cores, and gives what comes in their order. */
public final class Ordered {
  private static final int BATCH = 64;
  private static final int AHEAD = 4;

  private Ordered() {}

  /**
   * Works through any number of things, a few batches for each core at a time.
   *
   * @param things read by this thread
   * @param work called by others; what it throws is thrown here
   * @param taker called by this thread, in the order of the things
   */
  public static <T, R> void onAllCores(
      Iterator<T> things, Function<T, R> work, BiConsumer<T, R> taker) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores, Ordered::thread);
    try {
      Queue<CompletableFuture<List<Done<T, R>>>> ahead = new ArrayDeque<>();
      while (things.hasNext()) {
        List<T> batch = next(things);
        ahead.add(CompletableFuture.supplyAsync(() -> done(batch, work), workers));
        if (ahead.size() >= cores * AHEAD) {
          take(ahead.remove(), taker);
        }
      }
      ahead.forEach(batch -> take(batch, taker));
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "dtks-match");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> List<T> next(Iterator<T> things) {
    List<T> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH && things.hasNext()) {
      batch.add(things.next());
    }
    return batch;
  }

  private static <T, R> List<Done<T, R>> done(List<T> batch, Function<T, R> work) {
    return batch.stream().map(thing -> new Done<>(thing, work.apply(thing))).toList();
  }

  private static <T, R> void take(
      CompletableFuture<List<Done<T, R>>> batch, BiConsumer<T, R> taker) {
    try {
      batch.join().forEach(one -> taker.accept(one.thing(), one.result()));
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private record Done<T, R>(T thing, R result) {}
}
