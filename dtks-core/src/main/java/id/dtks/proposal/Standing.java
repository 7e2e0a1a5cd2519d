package id.dtks.proposal;

import id.dtks.actor.Role;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a case stands, since when, who acts next and until when.
 *
 * @param status where
 * @param label the status as the value of a fact
 * @param since the day it came there
 * @param effective whether its change has been made
 * @param next what may be done next, without giving it up; none at the end of the way
 * @param until the last day before it can expire, if there is one
 */
public record Standing(
    ProposalStatus status,
    String label,
    LocalDate since,
    boolean effective,
    List<Turn> next,
    Optional<LocalDate> until) {
  public Standing {
    next = List.copyOf(next);
  }

  /**
   * Something that may be done next.
   *
   * @param action what
   * @param roles who may
   * @param to where it leads
   * @param opens the day from which it may be done, if not today
   * @param closes the last day on which it may be done, if it may today and not for ever
   */
  public record Turn(
      ProposalAction action,
      List<Role> roles,
      ProposalStatus to,
      Optional<LocalDate> opens,
      Optional<LocalDate> closes) {
    public Turn {
      roles = List.copyOf(roles);
    }
  }

  static Standing of(Workflow workflow, Proposal proposal, ZonedDateTime now) {
    return new Standing(
        proposal.status(),
        workflow.plan().fact(proposal.status()),
        LocalDate.ofInstant(proposal.since(), now.getZone()),
        proposal.isMade(),
        workflow.stepsFrom(proposal).stream()
            .filter(Step::isAwaited)
            .filter(step -> !isDone(proposal, step))
            .map(step -> turn(workflow, proposal, step, now.toLocalDate()))
            .toList(),
        workflow.deadline(proposal, now.getZone()));
  }

  /** What is done once at most is not to be done again. */
  private static boolean isDone(Proposal proposal, Step step) {
    return step.guards().contains(Guard.NOT_DONE_YET)
        && proposal.stepsHere().stream().anyMatch(taken -> taken.action() == step.action());
  }

  private static Turn turn(Workflow workflow, Proposal proposal, Step step, LocalDate today) {
    Optional<LocalDate> opens = Optional.empty();
    Optional<LocalDate> closes = Optional.empty();
    if (step.guards().contains(Guard.WINDOW_OPEN)) {
      List<Calendar> calendars =
          step.roles().stream()
              .map(role -> workflow.calendar(step.action(), proposal.change().type(), role))
              .toList();
      List<Calendar> open =
          calendars.stream().filter(calendar -> calendar.isOpenOn(today)).toList();
      if (open.isEmpty()) {
        opens =
            calendars.stream()
                .map(calendar -> calendar.opens(today))
                .min(Comparator.naturalOrder());
      } else if (open.stream().allMatch(calendar -> calendar.closes(today).isPresent())) {
        closes =
            open.stream()
                .flatMap(calendar -> calendar.closes(today).stream())
                .max(Comparator.naturalOrder());
      }
    }
    return new Turn(step.action(), step.roles(), step.to(), opens, closes);
  }

  /** Returns this in sentences. */
  public String inWords(Language language) {
    Words words = Words.in(language);
    DateTimeFormatter day =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language.tag()));
    List<String> sentences = new ArrayList<>();
    sentences.add(say(words, "at", Map.of("status", label, "since", day.format(since))));
    if (effective) {
      sentences.add(say(words, "effective", Map.of()));
    }
    sentences.add(
        next.isEmpty()
            ? say(words, isUndone() ? "differs" : "end", Map.of())
            : say(
                words,
                "next",
                Map.of(
                    "turns",
                    next.stream()
                        .map(turn -> inWords(turn, words, day))
                        .collect(Collectors.joining("; ")))));
    until.ifPresent(last -> sentences.add(say(words, "until", Map.of("day", day.format(last)))));
    return String.join(" ", sentences);
  }

  /** The register was changed, and then the ministry refused the change. */
  private boolean isUndone() {
    return effective && status.equals(ProposalStatus.REJECTED_MINISTRY);
  }

  private static String inWords(Turn turn, Words words, DateTimeFormatter day) {
    String plain =
        say(
            words,
            "turn",
            Map.of("action", Finding.label(turn.action()), "roles", Finding.labels(turn.roles())));
    return turn.opens()
        .map(from -> say(words, "opens", Map.of("turn", plain, "day", day.format(from))))
        .or(
            () ->
                turn.closes()
                    .map(to -> say(words, "closes", Map.of("turn", plain, "day", day.format(to)))))
        .orElse(plain);
  }

  private static String say(Words words, String key, Map<String, String> facts) {
    return words.text("standing." + key, facts).orElse(key);
  }
}
