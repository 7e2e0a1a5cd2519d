package id.dtks.search;

import id.dtks.journal.Journal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A journal whose change feed fails a number of times, in a way nobody foresaw. */
final class FragileJournal {
  private FragileJournal() {}

  static Journal of(Journal sound, AtomicInteger failures) {
    return (Journal)
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("after") && failures.getAndDecrement() > 0) {
                throw new IllegalArgumentException("unforeseen");
              }
              try {
                return method.invoke(sound, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
