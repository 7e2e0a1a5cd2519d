package id.dtks.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of reading untrusted data or of asking for a step: accepted, perhaps with warnings,
 * or rejected with every finding at once. Immutable.
 *
 * @param <T> what was asked for
 */
public sealed interface Checked<T> {

  /** Accepted: a value, and findings none of which is an error. */
  record Accepted<T>(T value, List<Finding> findings) implements Checked<T> {
    public Accepted {
      Objects.requireNonNull(value, "value");
      findings = List.copyOf(findings);
      if (findings.stream().anyMatch(Finding::isError)) {
        throw new IllegalArgumentException("findings of an accepted value must hold no error");
      }
    }

    /** Returns the number of findings only: the value may be personal. */
    @Override
    public String toString() {
      return "Accepted[findings=" + findings.size() + "]";
    }
  }

  /** Rejected: findings with at least one error. */
  record Rejected<T>(List<Finding> findings) implements Checked<T> {
    public Rejected {
      findings = List.copyOf(findings);
      if (findings.stream().noneMatch(Finding::isError)) {
        throw new IllegalArgumentException("findings of a rejected value must hold an error");
      }
    }
  }

  /** Every finding, in the order they were made. */
  List<Finding> findings();

  /** Returns an accepted value without findings. */
  static <T> Checked<T> of(T value) {
    return new Accepted<>(value, List.of());
  }

  /** Returns the value accepted, or rejected if one of the findings is an error. */
  static <T> Checked<T> of(T value, List<Finding> findings) {
    return findings.stream().anyMatch(Finding::isError)
        ? new Rejected<>(findings)
        : new Accepted<>(value, findings);
  }

  /** Returns a rejection with one finding, which must be an error. */
  static <T> Checked<T> rejected(Finding finding) {
    return new Rejected<>(List.of(finding));
  }

  /** Returns a rejection; at least one finding must be an error. */
  static <T> Checked<T> rejected(List<Finding> findings) {
    return new Rejected<>(findings);
  }

  /** Tells whether there is a value. */
  default boolean isAccepted() {
    return this instanceof Accepted;
  }

  /** Returns the value, empty if rejected. */
  default Optional<T> toOptional() {
    return fold(Optional::of, findings -> Optional.empty());
  }

  /** Returns what the one or the other function makes of this outcome. */
  default <R> R fold(
      Function<? super T, ? extends R> accepted,
      Function<? super List<Finding>, ? extends R> rejected) {
    if (this instanceof Accepted<T> yes) {
      return accepted.apply(yes.value());
    }
    return rejected.apply(findings());
  }

  /** Returns this outcome with its value turned into another. */
  default <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return fold(value -> new Accepted<R>(change.apply(value), findings()), Rejected::new);
  }

  /** Returns the outcome of a further step, with the findings of both. */
  default <R> Checked<R> flatMap(Function<? super T, Checked<R>> step) {
    return fold(
        value -> {
          Checked<R> next = step.apply(value);
          List<Finding> both = new ArrayList<>(findings());
          both.addAll(next.findings());
          return next.fold(result -> new Accepted<R>(result, both), errors -> new Rejected<>(both));
        },
        Rejected::new);
  }

  /** Returns this outcome with all its findings below a path. */
  default Checked<T> within(String parent) {
    List<Finding> moved = findings().stream().map(finding -> finding.within(parent)).toList();
    return fold(value -> new Accepted<T>(value, moved), errors -> new Rejected<>(moved));
  }

  /**
   * Returns the value.
   *
   * @throws RejectedException if rejected, with the findings
   */
  default T orElseThrow() {
    return fold(
        Function.identity(),
        findings -> {
          throw new RejectedException(findings);
        });
  }
}
