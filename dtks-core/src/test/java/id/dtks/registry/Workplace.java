package id.dtks.registry;

import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.SUMIATI;
import static id.dtks.Invented.TELIHAN;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.DeclareIneligible;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.PersonId;
import id.dtks.journal.Journal;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.Statement;
import id.dtks.region.Area;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A register with one household, and the desks that the tests work at; ids count up. */
public final class Workplace {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  public final Registry registry;
  public final Desk telihan;
  public final Desk belimbing;
  public final Desk lurah;
  public final Desk dinsos;
  public final Desk head;
  private Instant now = Instant.parse("2026-11-24T02:00:00Z");
  private int ids;

  public Workplace(Journal journal) {
    registry =
        Registry.open(
            journal,
            RegistrySettings.builder()
                .regency(Invented.BONTANG.region())
                .clock(() -> now)
                .ids(() -> "id-" + ++ids)
                .build());
    telihan = registry.deskOf(Invented.operator(TELIHAN));
    belimbing = registry.deskOf(Invented.operator(Invented.BELIMBING));
    lurah = registry.deskOf(Actor.of("lurah", Role.LURAH, Area.of(TELIHAN)));
    dinsos = registry.deskOf(Invented.atBontang(Role.DINSOS_VERIFIER));
    head = registry.deskOf(Invented.atBontang(Role.DINSOS_HEAD));
    dinsos.intake(
        false,
        intake -> {
          intake.store(List.of(Invented.household()));
          return true;
        });
  }

  public void daysPass(int days) {
    now = now.plusSeconds(days * 86_400L);
  }

  public void minutesPass(int minutes) {
    now = now.plusSeconds(minutes * 60L);
  }

  /** Returns a death that is ready to be proposed; the widow of a head heads the family. */
  public static Change death(PersonId person) {
    DeclareIneligible death = Change.declareIneligible(person, IneligibilityReason.DECEASED);
    return (person.equals(SLAMET) ? death.nextHead(SUMIATI) : death)
        .on(TODAY.minusDays(7))
        .evidence(Evidence.of(EvidenceKind.DEATH_CERTIFICATE, "474.3/112").dated(TODAY));
  }

  /** Takes a change from its proposal to its effect. */
  public Proposal endorsed(Change change) {
    Proposal draft = telihan.propose(change).orElseThrow();
    minutesPass(5);
    Proposal submitted =
        telihan
            .advance(
                draft,
                ProposalAction.SUBMIT,
                Grounds.note("sudah diperiksa").signed(Statement.OF_THE_LAW.version()))
            .orElseThrow();
    minutesPass(60);
    Proposal verified =
        dinsos.advance(submitted, ProposalAction.VERIFY, Grounds.none()).orElseThrow();
    minutesPass(60);
    return head.advance(
            verified,
            ProposalAction.ENDORSE,
            Grounds.evidence(Evidence.of(EvidenceKind.ENDORSEMENT_LETTER, "460/17").dated(TODAY)))
        .orElseThrow();
  }
}
