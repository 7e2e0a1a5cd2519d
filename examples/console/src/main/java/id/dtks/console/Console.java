package id.dtks.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.dtks.actor.Actor;
import id.dtks.change.Evidence;
import id.dtks.check.Language;
import id.dtks.household.AidProgram;
import id.dtks.household.FamilyRole;
import id.dtks.objection.Coordinates;
import id.dtks.objection.ObjectionKind;
import id.dtks.proposal.ProposalAction;
import id.dtks.region.Area;
import id.dtks.region.RegionCode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The console of dtks: one command, then the process ends with its exit code. */
public final class Console {
  private final Terminal terminal;
  private final Function<Path, DataSource> journals;

  Console(Terminal terminal) {
    this(terminal, JournalFile::at);
  }

  Console(Terminal terminal, Function<Path, DataSource> journals) {
    this.terminal = terminal;
    this.journals = journals;
  }

  /** Runs the command that the arguments name. */
  public static void main(String[] args) {
    QuietLibraries.hush();
    System.exit(new Console(Terminal.ofProcess()).run(args));
  }

  /** Runs a command and returns its exit code. */
  int run(String... args) {
    Session session = new Session(terminal, LanguageOption.in(args), journals);
    try {
      return commands(session).execute(args);
    } finally {
      terminal.flush();
    }
  }

  private CommandLine commands(Session session) {
    CommandLine line = new CommandLine(session);
    List.<Object>of(
            new DemoCommand(session),
            new ImportCommand(session),
            new SearchCommand(session),
            new MatchCommand(session),
            new ShowCommand(session),
            ProposeCommand.in(session),
            new AdvanceCommand(session),
            new QueueCommand(session),
            new RenewCommand(session),
            new ExpireCommand(session),
            ObjectionsCommand.in(session),
            new StoryCommand(session),
            new WorkflowCommand(session),
            new RulesCommand(session),
            new VerifyCommand(session))
        .forEach(line::addSubcommand);
    line.setResourceBundle(HelpTexts.in(session.language()))
        .registerConverter(Language.class, new LanguageOption())
        .registerConverter(Actor.class, new ActorConverter())
        .registerConverter(Area.class, ActorConverter::area)
        .registerConverter(LocalDate.class, new DayConverter())
        .registerConverter(RegionCode.class, text -> RegionCode.parse(text).orElseThrow())
        .registerConverter(FamilyRole.class, new RoleConverter())
        .registerConverter(AidProgram.class, new ConstantConverter<>(AidProgram.class))
        .registerConverter(ObjectionKind.class, new ConstantConverter<>(ObjectionKind.class))
        .registerConverter(Coordinates.class, new CoordinatesConverter())
        .registerConverter(LayoutChoice.class, new ConstantConverter<>(LayoutChoice.class))
        .registerConverter(Evidence.class, new EvidenceConverter())
        .registerConverter(ProposalAction.class, new ConstantConverter<>(StepAction.all()))
        .setParameterExceptionHandler(new WrongUse(session))
        .setExecutionExceptionHandler(new Failures(session))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(Math.min(100, terminal.width()))
        .setOut(new PrintWriter(terminal.out(), true, UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, UTF_8));
    new HelpLists(session.texts()).addTo(line);
    return line;
  }
}
