package id.dtks.console;

import id.dtks.check.Checked;
import id.dtks.household.FamilyRole;
import id.dtks.household.Relationship;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/** Reads a place in the family: {@code child}, {@code Anak}, or its code on the card, 4. */
final class RoleConverter implements ITypeConverter<FamilyRole> {
  private static final int LONGEST_CODE = 2;

  @Override
  public FamilyRole convert(String text) {
    return read(text).orElseThrow();
  }

  static Checked<FamilyRole> read(String text) {
    String word = text.strip();
    boolean code =
        !word.isEmpty()
            && word.length() <= LONGEST_CODE
            && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return (code ? Relationship.ofCode(Integer.parseInt(word)) : Optional.<Relationship>empty())
        .map(Checked::of)
        .orElseGet(() -> new ConstantConverter<>(Relationship.class).read(word))
        .map(FamilyRole.Civil::new);
  }
}
