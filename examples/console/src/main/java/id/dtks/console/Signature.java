package id.dtks.console;

import id.dtks.change.Grounds;
import id.dtks.proposal.Statement;

/** Has the statement of responsibility signed: on a terminal only after it was read and agreed. */
final class Signature {
  private final Session session;

  Signature(Session session) {
    this.session = session;
  }

  /** Returns the grounds with the signature; without it if whoever sits there refuses. */
  Grounds under(Statement statement, Grounds grounds) {
    Texts texts = session.texts();
    session
        .out()
        .println(
            texts.of(
                "statement",
                "version",
                statement.version(),
                "text",
                statement.text(session.language()).orElse("")));
    Questions questions = new Questions(session);
    boolean asked = session.terminal().interactive();
    return asked && !questions.agreed(questions.words("sign"))
        ? grounds
        : grounds.signed(statement.version());
  }
}
