package id.dtks.change;

import id.dtks.check.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a change or a step is based on. Immutable.
 *
 * @param day the day it holds from, such as the day of death
 * @param note free text
 * @param evidence papers, in the order given
 * @param statement the version of the statement of responsibility that was signed, if any
 */
public record Grounds(
    Optional<LocalDate> day,
    Optional<String> note,
    List<Evidence> evidence,
    Optional<String> statement) {
  public Grounds {
    note = note.map(String::strip).filter(text -> !text.isEmpty());
    evidence = List.copyOf(evidence);
  }

  /** Returns grounds that say nothing yet. */
  public static Grounds none() {
    return new Grounds(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /** Returns grounds with a note only. */
  public static Grounds note(String text) {
    return none().withNote(text);
  }

  /** Returns grounds with evidence only. */
  public static Grounds evidence(Evidence paper) {
    return none().withEvidence(paper);
  }

  /** Returns these grounds with a day. */
  public Grounds on(LocalDate newDay) {
    return new Grounds(Optional.of(newDay), note, evidence, statement);
  }

  /** Returns these grounds with a note. */
  public Grounds withNote(String text) {
    return new Grounds(day, Optional.of(text), evidence, statement);
  }

  /** Returns these grounds with one more paper. */
  public Grounds withEvidence(Evidence paper) {
    List<Evidence> more = new ArrayList<>(evidence);
    more.add(paper);
    return new Grounds(day, note, more, statement);
  }

  /** Returns these grounds with the statement of responsibility signed, in that version. */
  public Grounds signed(String version) {
    return new Grounds(day, note, evidence, Optional.of(version));
  }

  /** Returns the day; for effects, which {@link Change#check} has made sure have one. */
  LocalDate dayOrThrow() {
    return day.orElseThrow(() -> new IllegalArgumentException("grounds must have a day"));
  }

  /** Returns the note; for effects, as above. */
  String noteOrThrow() {
    return note.orElseThrow(() -> new IllegalArgumentException("grounds must have a note"));
  }

  /** Tells whether a paper of one of these kinds is given. */
  public boolean has(EvidenceKind... kinds) {
    return has(List.of(kinds));
  }

  /** Tells whether a paper of one of these kinds is given. */
  public boolean has(List<EvidenceKind> kinds) {
    return evidence.stream().anyMatch(paper -> kinds.contains(paper.kind()));
  }

  /** Returns a refusal for each paper that bears a day after today. */
  public List<Finding> papersToCome(LocalDate today) {
    return IntStream.range(0, evidence.size())
        .filter(i -> evidence.get(i).date().filter(day -> day.isAfter(today)).isPresent())
        .mapToObj(i -> Finding.of(ChangeFinding.PAPER_IN_FUTURE).at("evidence[" + i + "]"))
        .toList();
  }

  /** Returns the number of papers only: notes are free text. */
  @Override
  public String toString() {
    return "Grounds[evidence=" + evidence.size() + "]";
  }
}
