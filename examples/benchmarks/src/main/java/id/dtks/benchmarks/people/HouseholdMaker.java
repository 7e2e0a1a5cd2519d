package id.dtks.benchmarks.people;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Invents households, one after the other: consistent, and no number given twice. */
final class HouseholdMaker {
  private record Size(int members, int weight) {}

  private static final Weighted<Size> SIZES =
      Weighted.of(
          List.of(
              new Size(1, 60),
              new Size(2, 92),
              new Size(3, 130),
              new Size(4, 153),
              new Size(5, 101),
              new Size(6, 62),
              new Size(7, 28),
              new Size(8, 14),
              new Size(9, 2)),
          Size::weight);

  private static final int YOUNGEST_HEAD = 24;
  private static final int AGES_OF_HEADS = 56;

  private final RandomGenerator random;
  private final NameMaker names;
  private final HomeMaker homes;
  private final MemberMaker members;

  HouseholdMaker(RandomGenerator random) {
    this.random = random;
    this.names = new NameMaker(random);
    this.homes = new HomeMaker(random);
    this.members = new MemberMaker(random);
  }

  /** Returns the members of the next household, the head first, at most so many. */
  List<Row> next(int most) {
    int size = Math.min(most, SIZES.draw(random).members());
    boolean man = random.nextInt(100) < 80;
    boolean couple = man && size > 1 && random.nextInt(100) < 90;
    int age = YOUNGEST_HEAD + random.nextInt(AGES_OF_HEADS);
    int elder = couple ? Kin.WIFE.age(age, random) : age;
    Custom custom = Custom.draw(random);
    String clan = custom.clan(random);
    String head = names.name(man ? Sex.L : Sex.P, custom, clan);
    String mother = man ? names.ofSomeWoman() : head;

    Row home = homes.next();
    List<Row> household = new ArrayList<>(size);
    household.add(member(home, Kin.HEAD, man ? Sex.L : Sex.P, age, couple, head));
    if (couple) {
      household.add(member(home, Kin.WIFE, Sex.P, elder, true, mother));
    }
    while (household.size() < size) {
      Kin kin = Kin.further(random);
      Sex sex = random.nextBoolean() ? Sex.L : Sex.P;
      String name = names.name(sex, custom, clan);
      Row row = member(home, kin, sex, kin.age(elder, random), couple, name);
      household.add(kin == Kin.CHILD ? row.with(Column.IBU_KANDUNG, mother) : row);
    }
    return household;
  }

  private Row member(Row home, Kin kin, Sex sex, int age, boolean couple, String name) {
    String maritalStatus = kin.maritalStatus(couple, age, random);
    return members.next(home, kin, sex, age, maritalStatus, name, names.ofSomeWoman());
  }
}
