package id.dtks.console;

import id.dtks.actor.Role;
import id.dtks.change.EvidenceKind;
import id.dtks.household.AidProgram;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Relationship;
import id.dtks.proposal.ProposalAction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Adds to the help of some commands the words they take, with their labels. */
final class HelpLists {
  private final Texts texts;

  HelpLists(Texts texts) {
    this.texts = texts;
  }

  void addTo(CommandLine line) {
    list(line, "ROLE", Role.values());
    CommandLine propose = below(line, "propose");
    list(below(propose, "ineligible"), "REASON", IneligibilityReason.values());
    list(below(propose, "deactivate"), "REASON", InactivationReason.values());
    list(below(propose, "remove"), "REASON", InactivationReason.values());
    for (String aid : List.of("nominate", "resume", "caretaker")) {
      list(below(propose, aid), "PROGRAM", AidProgram.values());
    }
    for (String family : List.of("correct", "take-in", "transfer", "head", "reactivate")) {
      list(below(propose, family), "PLACE", Relationship.values());
    }
    propose.getSubcommands().values().forEach(one -> list(one, "KIND", EvidenceKind.values()));
    CommandLine advance = below(line, "advance");
    list(advance, "ACTION", StepAction.all().toArray(ProposalAction[]::new));
    list(advance, "KIND", EvidenceKind.values());
  }

  private static CommandLine below(CommandLine line, String name) {
    return Objects.requireNonNull(line.getSubcommands().get(name), name);
  }

  private void list(CommandLine line, String word, Enum<?>... constants) {
    CommandLine.Model.UsageMessageSpec help = line.getCommandSpec().usageMessage();
    Stream<String> lines =
        Stream.of(constants).map(one -> "  " + texts.bothWords(one) + " - " + texts.label(one));
    help.footer(
        Stream.of(Stream.of(help.footer()), Stream.of("", word + ":"), lines)
            .flatMap(part -> part)
            .toArray(String[]::new));
  }
}
