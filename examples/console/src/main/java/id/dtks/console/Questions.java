package id.dtks.console;

import id.dtks.check.RejectedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/** Asks whoever sits at the terminal. In a pipe nobody is asked, and there is no answer. */
final class Questions {
  private static final int MOST_TRIES = 3;

  private final Session session;

  Questions(Session session) {
    this.session = session;
  }

  /** Returns the answer to a question; empty without a terminal, or if there is none. */
  Optional<String> ask(String question) {
    if (!session.terminal().interactive()) {
      return Optional.empty();
    }
    session.err().print(question + " ");
    session.terminal().flush();
    try {
      return Optional.ofNullable(session.terminal().in().readLine())
          .map(String::strip)
          .filter(answer -> !answer.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the answer as a value; asks again, saying why, if it cannot be read. */
  <T> Optional<T> ask(String question, ITypeConverter<T> converter) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Optional<String> answer = ask(question);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(converter.convert(answer.get()));
      } catch (RejectedException e) {
        new Refusals(session.texts()).print(session.err(), e.findings());
      } catch (Exception e) { // what a converter may throw by its signature, and ours do not
        throw new IllegalStateException("converters must reject", e);
      }
    }
    return Optional.empty();
  }

  /** Returns the words of a question. */
  String words(String about, Object... facts) {
    return session.texts().of("ask." + about, facts);
  }

  /** Tells whether somebody says yes, in either language. */
  boolean agreed(String question) {
    return ask(question).filter(answer -> answer.matches("(?i)y|ya|yes")).isPresent();
  }
}
