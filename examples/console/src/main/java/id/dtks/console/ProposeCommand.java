package id.dtks.console;

import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Proposes a change; one command below for each kind. */
@Command(name = "propose")
final class ProposeCommand {
  private ProposeCommand() {}

  /** Returns the command with all the kinds. */
  static CommandLine in(Session session) {
    CommandLine propose = new CommandLine(new ProposeCommand());
    Stream.of(
            new ProposeRegister(session),
            new ProposeMove(session),
            new ProposeMoveAway(session),
            new ProposeSplit(session),
            new ProposeMergeHouseholds(session),
            new ProposeTakeIn(session),
            new ProposeTransfer(session),
            new ProposeHead(session),
            new ProposeEligible(session),
            new ProposeIneligible(session),
            new ProposeDeactivate(session),
            new ProposeReactivate(session),
            new ProposeRemove(session),
            new ProposeNominate(session),
            new ProposeResume(session),
            new ProposeCaretaker(session),
            new ProposeCorrect(session),
            new ProposeRenewCard(session),
            new ProposeMergePeople(session),
            new ProposeUndoMerge(session))
        .forEach(propose::addSubcommand);
    return propose;
  }
}
