package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Something a household or a person shows that others should not show too.
 *
 * @param person whose it is; empty if it is the household's
 * @param key the fingerprint of what is to be found twice
 * @param value what else is remembered of it
 * @param meets tells from the value of another with the same key whether the two are found
 * @param finding what is found then
 */
public record Trait(
    Optional<PersonId> person, long key, long value, LongPredicate meets, Finding finding) {

  /** Returns a trait of a member that is found wherever the key comes again. */
  public static Trait of(Member member, long key, Finding finding) {
    return new Trait(Optional.of(member.id()), key, 0, other -> true, finding);
  }

  /** Returns a trait of a household that is found wherever the key comes again. */
  public static Trait ofHousehold(long key, Finding finding) {
    return new Trait(Optional.empty(), key, 0, other -> true, finding);
  }

  /** Returns this trait, found only with those whose value it meets. */
  public Trait meeting(long newValue, LongPredicate condition) {
    return new Trait(person, key, newValue, condition, finding);
  }

  /** Returns what is found, and of whom. */
  Judgment judgment() {
    return new Judgment(person, finding.with("group", Long.toHexString(key)));
  }
}
