package id.dtks.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A statement that looks many keys of one kind up at once: {@code … kind = ? AND id IN (…) …}.
 *
 * @param sql the statement, with {@code %s} where the question marks for the keys go
 * @param row what to make of a row
 */
record JdbcLookup<T>(String sql, JdbcSession.Row<T> row) {
  /** How many keys a statement may have: few sizes, so that few statements are prepared. */
  private static final List<Integer> SIZES = List.of(1, 8, 64, 512);

  private static final int LARGEST = 512;

  List<T> ofSubjects(JdbcSession session, Collection<Subject> subjects) {
    return of(session, subjects, Subject::kind, Subject::id);
  }

  List<T> ofClaims(JdbcSession session, Collection<Claim> claims) {
    return of(session, claims, Claim::kind, Claim::key);
  }

  private <I> List<T> of(
      JdbcSession session, Collection<I> items, Function<I, String> kind, Function<I, String> key) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (I item : items) {
      keys.computeIfAbsent(kind.apply(item), k -> new ArrayList<>()).add(key.apply(item));
    }
    List<T> found = new ArrayList<>();
    keys.forEach(
        (name, all) -> {
          for (int from = 0; from < all.size(); from += LARGEST) {
            List<String> some = all.subList(from, Math.min(from + LARGEST, all.size()));
            found.addAll(ofKind(session, name, some));
          }
        });
    return found;
  }

  private List<T> ofKind(JdbcSession session, String kind, List<String> keys) {
    int size = SIZES.stream().filter(s -> s >= keys.size()).findFirst().orElse(LARGEST);
    Object[] values = new Object[size + 1];
    values[0] = kind;
    for (int i = 0; i < size; i++) {
      // Naming the last key again fills the rest and finds nothing more.
      values[i + 1] = keys.get(Math.min(i, keys.size() - 1));
    }
    String marks = "?" + ",?".repeat(size - 1);
    return session.query(sql.formatted(marks), row, values);
  }
}
