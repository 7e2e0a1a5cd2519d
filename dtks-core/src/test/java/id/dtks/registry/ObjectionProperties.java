package id.dtks.registry;

import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.SUMIATI;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Grounds;
import id.dtks.household.PersonId;
import id.dtks.journal.InMemoryJournal;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.objection.ObjectionJourney;
import id.dtks.objection.ObjectionKind;
import id.dtks.objection.ObjectionStatus;
import id.dtks.objection.ObjectionStep;
import id.dtks.objection.ObjectionStepTaken;
import id.dtks.objection.Petitions;
import id.dtks.region.Area;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whoever tries whatever, an objection goes its way and no other. */
final class ObjectionProperties {
  private static final ObjectionJourney JOURNEY = ObjectionJourney.standard();

  /** One try of somebody: an account that may hold any office, and a day or more going by. */
  record Move(
      int account,
      Role role,
      boolean elsewhere,
      PersonId person,
      ObjectionKind kind,
      ObjectionAction action,
      boolean noted,
      int days) {}

  @Property(tries = 20)
  void noSequenceOfMovesReachesAnIllegalState(@ForAll("moves") List<Move> moves) {
    Workplace work = new Workplace(new InMemoryJournal());
    moves.forEach(move -> tryOut(work, move));
    List<Objection> all =
        Stream.of(SLAMET, SUMIATI)
            .flatMap(person -> work.dinsos.objections().about(person).stream())
            .toList();
    all.forEach(ObjectionProperties::assertLegal);
    assertThat(all.stream().filter(one -> JOURNEY.isOpen(one.status())).toList())
        .doesNotHaveDuplicates()
        .extracting(one -> List.of(one.petition().person(), one.petition().kind()))
        .doesNotHaveDuplicates();
    assertThat(work.registry.verify((checked, total) -> {}).isWhole()).isTrue();
  }

  @Provide
  static Arbitrary<List<Move>> moves() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(Role.class),
            Arbitraries.frequency(Tuple.of(8, false), Tuple.of(1, true)),
            Arbitraries.of(SLAMET, SUMIATI),
            Arbitraries.of(ObjectionKind.class),
            Arbitraries.of(ObjectionAction.class),
            Arbitraries.frequency(Tuple.of(2, true), Tuple.of(1, false)),
            Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(3, 1), Tuple.of(1, 9)))
        .as(Move::new)
        .list()
        .ofSize(200);
  }

  private static void tryOut(Workplace work, Move move) {
    work.daysPass(move.days());
    Area area = Area.of(move.elsewhere() ? Invented.BELIMBING : Invented.TELIHAN);
    Objections desk =
        work.registry.deskOf(Actor.of("account-" + move.account(), move.role(), area)).objections();
    PersonId person = move.person();
    if (move.elsewhere()) {
      assertThat(desk.open()).isEmpty();
      assertThat(desk.about(person)).isEmpty();
    }
    if (move.action() == ObjectionAction.FILE) {
      desk.file(Petitions.about(move.kind(), person).build());
    } else {
      Grounds grounds = move.noted() ? Grounds.note("sudah dilihat") : Grounds.none();
      work.dinsos
          .objections()
          .about(person)
          .forEach(objection -> desk.answer(objection, move.action(), grounds));
    }
  }

  private static void assertLegal(Objection objection) {
    assertThat(JOURNEY.filers()).contains(objection.filedAs());
    ObjectionStatus status = ObjectionStatus.SUBMITTED;
    for (ObjectionStepTaken taken : objection.steps()) {
      assertThat(taken.before()).isEqualTo(status);
      ObjectionStep row =
          JOURNEY.stepsFrom(status).stream()
              .filter(step -> step.action() == taken.action())
              .findFirst()
              .orElseThrow();
      assertThat(row.to()).isEqualTo(taken.after());
      assertThat(row.roles()).contains(taken.role());
      if (taken.role() == Role.DINSOS_VERIFIER && taken.action() != ObjectionAction.LAPSE) {
        assertThat(taken.actor()).isNotEqualTo(objection.filedBy());
        assertThat(taken.grounds().note()).isPresent();
      }
      status = taken.after();
    }
    assertThat(objection.status()).isEqualTo(status);
  }
}
