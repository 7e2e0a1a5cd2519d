package id.dtks.rule;

import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import java.util.List;
import java.util.Optional;

/** A register that holds nobody. */
enum EmptyRegister implements Register {
  INSTANCE;

  @Override
  public Optional<Resident> holderOf(Nik nik) {
    return Optional.empty();
  }

  @Override
  public Optional<Household> holderOf(FamilyCardNumber card) {
    return Optional.empty();
  }

  @Override
  public List<Resident> lookAlikes(Member person) {
    return List.of();
  }
}
