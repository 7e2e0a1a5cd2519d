package id.dtks.console;

import id.dtks.change.Preview;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.identity.PersonName;
import java.util.List;
import java.util.Optional;

/** Shows what a change would do: each field before and after, and households that are new. */
final class PreviewView {
  private final Session session;
  private final Texts texts;
  private final HouseholdFields home;
  private final MemberFields member;

  PreviewView(Session session) {
    this.session = session;
    this.texts = session.texts();
    this.home = new HouseholdFields(session);
    this.member = new MemberFields(session);
  }

  /**
   * Prints it.
   *
   * @param heading the key of the line above it
   */
  void print(String heading, Preview preview) {
    session.out().println(texts.of(heading));
    Table table =
        new Table(
            List.of(texts.of("of"), texts.of("field"), texts.of("before"), texts.of("after")));
    List<Household> changed = preview.after().changedSince(preview.before());
    changed.stream()
        .filter(household -> preview.before().get(household.id()).isPresent())
        .forEach(household -> rows(table, preview, household));
    if (!table.isEmpty()) {
      table.lines(session.terminal().width()).forEach(session.out()::println);
    }
    changed.stream()
        .filter(household -> preview.before().get(household.id()).isEmpty())
        .forEach(this::printNew);
    session.out().println();
  }

  private void printNew(Household household) {
    session.out().println(texts.of("preview.new"));
    new HouseholdView(session).print(household);
  }

  private void rows(Table table, Preview preview, Household after) {
    Household before = preview.before().get(after.id()).orElseThrow();
    rows(table, texts.of("family"), Field.shifts(home.all(), before, after));
    for (Member person : after.members()) {
      if (before.member(person.id()).isEmpty()) {
        table.row(name(person), texts.of("family"), "-", texts.of("family.in"));
      }
      rows(
          table,
          name(person),
          Field.shifts(
              member.all(), preview.before().member(person.id()).orElse(blank(person)), person));
    }
    leaving(before, preview.after())
        .forEach(
            person ->
                table.row(name(person), texts.of("family"), place(person), texts.of("family.out")));
  }

  /** Somebody new comes with all fields. */
  private static Member blank(Member person) {
    return Member.builder().id(person.id()).name(PersonName.of("")).build();
  }

  private void rows(Table table, String of, List<Field.Shift> shifts) {
    shifts.forEach(
        shift -> table.row(of, texts.of("field." + shift.key()), shift.before(), shift.after()));
  }

  private static List<Member> leaving(Household before, Households after) {
    return before.members().stream()
        .filter(
            member ->
                !after.homeOf(member.id()).map(Household::id).equals(Optional.of(before.id())))
        .toList();
  }

  private String place(Member person) {
    return member.place(person.familyRole());
  }

  private static String name(Member member) {
    return member.name().recorded();
  }
}
