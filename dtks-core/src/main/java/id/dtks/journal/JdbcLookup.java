package id.dtks.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A statement that looks many keys up at once: {@code … IN (…) …}, with a kind before them or not.
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

  /** For a statement without a kind. */
  List<T> ofKeys(JdbcSession session, Collection<String> keys) {
    return inParts(session, List.of(), List.copyOf(keys));
  }

  private <I> List<T> of(
      JdbcSession session, Collection<I> items, Function<I, String> kind, Function<I, String> key) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (I item : items) {
      keys.computeIfAbsent(kind.apply(item), k -> new ArrayList<>()).add(key.apply(item));
    }
    List<T> found = new ArrayList<>();
    keys.forEach((name, all) -> found.addAll(inParts(session, List.of(name), all)));
    return found;
  }

  private List<T> inParts(JdbcSession session, List<String> before, List<String> keys) {
    List<T> found = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += LARGEST) {
      List<String> some = keys.subList(from, Math.min(from + LARGEST, keys.size()));
      found.addAll(part(session, before, some));
    }
    return found;
  }

  private List<T> part(JdbcSession session, List<String> before, List<String> keys) {
    int size = SIZES.stream().filter(s -> s >= keys.size()).findFirst().orElse(LARGEST);
    List<Object> values = new ArrayList<>(before);
    values.addAll(keys);
    while (values.size() < before.size() + size) {
      // Naming the last key again fills the rest and finds nothing more.
      values.add(keys.get(keys.size() - 1));
    }
    String marks = "?" + ",?".repeat(size - 1);
    return session.query(sql.formatted(marks), row, values.toArray());
  }
}
