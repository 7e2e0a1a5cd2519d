package id.dtks.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One thing that is wrong or worth knowing about a value, never holding the value itself: no NIK,
 * family card number, name or address.
 *
 * @param code the stable code, see {@link FindingCode#name()}
 * @param severity how much it weighs
 * @param path where, such as {@code members[2].nik} or a column's name; empty for the whole value
 * @param facts what the message needs, by name, such as {@code length=15}; no personal data
 */
public record Finding(String code, Severity severity, String path, Map<String, String> facts) {
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(path, "path");
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** Returns a finding of this kind about the whole value, with the kind's usual severity. */
  public static Finding of(FindingCode code) {
    return new Finding(code.name(), code.severity(), "", Map.of());
  }

  /** Returns this finding at another path. */
  public Finding at(String newPath) {
    return new Finding(code, severity, newPath, facts);
  }

  /** Returns this finding below a path: {@code nik} within {@code members[2]}. */
  public Finding within(String parent) {
    return at(path.isEmpty() ? parent : parent + "." + path);
  }

  /** Returns this finding with another severity. */
  public Finding graded(Severity newSeverity) {
    return new Finding(code, newSeverity, path, facts);
  }

  /**
   * Returns an enum constant as the value of a fact, {@code Role.LURAH}: {@link Words} shows its
   * label.
   */
  public static String label(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  /** Returns several enum constants as the value of one fact, see {@link #label}. */
  public static String labels(List<? extends Enum<?>> constants) {
    return constants.stream().map(Finding::label).collect(Collectors.joining(","));
  }

  /** Returns this finding with one more fact for its message. Never pass personal data. */
  public Finding with(String fact, Object value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(fact, String.valueOf(value));
    return new Finding(code, severity, path, more);
  }

  /** Tells whether this finding is of that kind. */
  public boolean is(FindingCode other) {
    return code.equals(other.name());
  }

  /** Tells whether this finding refuses the value. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
