package id.dtks.console;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A field that people read, of a person or a household.
 *
 * @param <T> what it is a field of
 * @param key its name among the words
 * @param value what it holds, to tell whether it changed
 * @param words what people read
 */
record Field<T>(String key, Function<T, Object> value, Function<T, String> words) {

  /**
   * A field that differs.
   *
   * @param key its name among the words
   * @param before in words
   * @param after in words
   */
  record Shift(String key, String before, String after) {}

  /** Returns the fields that differ, in their order. */
  static <T> List<Shift> shifts(List<Field<T>> fields, T before, T after) {
    return fields.stream()
        .filter(field -> !Objects.equals(field.value.apply(before), field.value.apply(after)))
        .map(field -> new Shift(field.key, field.words.apply(before), field.words.apply(after)))
        .toList();
  }
}
