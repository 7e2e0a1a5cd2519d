package id.dtks.rule;

import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import java.util.List;
import java.util.Optional;

/**
 * The port through which rules ask about the rest of the register, all areas of it. Answers are as
 * the register stands before the proposal.
 */
public interface Register {
  /**
   * Somebody in the register.
   *
   * @param member the record
   * @param home the household it belongs to
   * @param visible whether the actor may see that household
   */
  record Resident(Member member, Household home, boolean visible) {}

  /** Returns whose a NIK is, whether that record is in use or not. */
  Optional<Resident> holderOf(Nik nik);

  /** Returns the household whose present card has a number. */
  Optional<Household> holderOf(FamilyCardNumber card);

  /**
   * Returns records that may be of the same person, the person's own among them or not: those with
   * a NIK that differs in one digit at least, and whatever else the register can look up. The rules
   * look closer.
   */
  List<Resident> lookAlikes(Member person);

  /** Returns a register that holds nobody. */
  static Register empty() {
    return EmptyRegister.INSTANCE;
  }
}
