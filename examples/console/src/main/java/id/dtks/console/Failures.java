package id.dtks.console;

import id.dtks.check.DtksException;
import id.dtks.check.Finding;
import id.dtks.check.RejectedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong while a command ran into sentences, never a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  private final Session session;

  Failures(Session session) {
    this.session = session;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult result) {
    Refusals refusals = new Refusals(session.texts());
    if (thrown instanceof RejectedException rejected) {
      refusals.print(session.err(), rejected.findings());
      return exitCode(rejected);
    } else if (thrown instanceof DtksException trouble) {
      refusals.print(session.err(), trouble.code());
    } else if (thrown instanceof IOException trouble) {
      refusals.print(session.err(), List.of(finding(trouble)));
    } else if (thrown.getCause() instanceof IOException trouble) {
      refusals.print(session.err(), List.of(finding(trouble)));
    } else {
      session.err().println(session.texts().of("bug", "what", place(thrown)));
    }
    return ExitCode.REFUSED;
  }

  /** What only the data directory tells to be wrong use is wrong use all the same. */
  private static int exitCode(RejectedException rejected) {
    return rejected.findings().stream().anyMatch(ConsoleFinding::isWrongUse)
        ? ExitCode.WRONG_USE
        : ExitCode.REFUSED;
  }

  private static Finding finding(IOException trouble) {
    String reason = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
    if (reason.contains("no space left") || reason.contains("not enough space")) {
      return Finding.of(ConsoleFinding.DISK_FULL);
    }
    ConsoleFinding code =
        trouble instanceof NoSuchFileException
            ? ConsoleFinding.PATH_MISSING
            : ConsoleFinding.PATH_UNUSABLE;
    String file = trouble instanceof FileSystemException where ? where.getFile() : "";
    String kind = trouble instanceof AccessDeniedException ? "access denied" : kindOf(trouble);
    return Finding.of(code).with("file", file).with("kind", kind);
  }

  private static String kindOf(Throwable thrown) {
    return thrown.getClass().getSimpleName();
  }

  /** Names the exception and the line that threw it: messages may hold data. */
  private static String place(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return kindOf(thrown) + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
