package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks at households after a change, whatever kind it is: none may come out of it wrong that was
 * not wrong in the same way before, for a list's faults must not keep it from being put right.
 */
final class Afterwards {
  private Afterwards() {}

  static List<Finding> check(Households before, Households after) {
    return Stream.of(
            after.changedSince(before).stream()
                .flatMap(changed -> heads(before.get(changed.id()), changed).stream()),
            newlyTwice(Afterwards::people, before, after, ChangeFinding.PERSON_TWICE_AFTERWARDS),
            newlyTwice(Afterwards::niks, before, after, ChangeFinding.NIK_TWICE_AFTERWARDS))
        .flatMap(Function.identity())
        .toList();
  }

  private static Optional<Finding> heads(Optional<Household> before, Household after) {
    int count = after.heads().size();
    boolean noWorse =
        before
            .filter(household -> household.closing().isEmpty())
            .filter(household -> isNoWorse(household.heads().size(), count))
            .isPresent();
    return after.closing().isPresent() || count == 1 || noWorse
        ? Optional.empty()
        : Optional.of(
            Finding.of(ChangeFinding.HEADS_AFTERWARDS)
                .with("count", count)
                .at("households[" + after.id() + "]"));
  }

  /** None stays none; too many do not get more. */
  private static boolean isNoWorse(int before, int after) {
    return before == 0 ? after == 0 : after >= 1 && after <= before;
  }

  private static <T> Stream<Finding> newlyTwice(
      Function<Households, Stream<T>> keys,
      Households before,
      Households after,
      ChangeFinding code) {
    Set<T> already = twice(keys.apply(before));
    return already.containsAll(twice(keys.apply(after)))
        ? Stream.empty()
        : Stream.of(Finding.of(code));
  }

  private static <T> Set<T> twice(Stream<T> keys) {
    Set<T> once = new HashSet<>();
    Set<T> twice = new HashSet<>();
    keys.filter(key -> !once.add(key)).forEach(twice::add);
    return twice;
  }

  private static Stream<Object> people(Households households) {
    return members(households).map(Member::id);
  }

  private static Stream<Object> niks(Households households) {
    return members(households)
        .filter(member -> member.recordStanding().state() == RecordStanding.State.ACTIVE)
        .flatMap(member -> member.nik().stream());
  }

  private static Stream<Member> members(Households households) {
    return households.all().stream().flatMap(household -> household.members().stream());
  }
}
