package id.dtks.console;

import id.dtks.check.RejectedException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the session's language what is wrong with a command line, and where to read on. */
final class WrongUse implements IParameterExceptionHandler {
  private final Session session;

  WrongUse(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    PrintStream err = session.err();
    err.println(sentence(wrong));
    if (wrong.getCause() instanceof RejectedException why) {
      new Refusals(session.texts()).printReasons(err, why.findings());
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      if (standsBefore(unmatched)) {
        err.println("  -> " + text("before", "word", option(unmatched)));
      }
      List<String> similar = unmatched.getSuggestions();
      if (!similar.isEmpty()) {
        err.println("  -> " + text("similar", "words", String.join(", ", similar)));
      }
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println("  -> " + text("help", "command", command));
    return ExitCode.WRONG_USE;
  }

  /** Some options say who works where, whatever the command, so they stand before it. */
  private static boolean standsBefore(UnmatchedArgumentException unmatched) {
    CommandSpec command = unmatched.getCommandLine().getCommandSpec();
    OptionSpec option = command.root().optionsMap().get(option(unmatched));
    return option != null && !option.versionHelp() && !option.usageHelp();
  }

  private static String option(UnmatchedArgumentException unmatched) {
    return unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
  }

  private String sentence(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing) {
      return text(
          "missing",
          "names",
          missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", ")));
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return text("unknown", "word", unmatched.getUnmatched().get(0));
    }
    return wrong.getArgSpec() == null
        ? text("command")
        : text("value", "name", name(wrong.getArgSpec()));
  }

  private String text(String key, Object... facts) {
    return session.texts().of("use." + key, facts);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
