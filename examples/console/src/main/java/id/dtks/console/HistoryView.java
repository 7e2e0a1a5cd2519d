package id.dtks.console;

import id.dtks.household.Household;
import id.dtks.registry.Version;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Shows every version of a household: when, what, who, and the hash that proves it. */
final class HistoryView {
  private static final int SHOWN_OF_HASH = 12;

  private final Session session;
  private final DateTimeFormatter time;

  HistoryView(Session session, ZoneId zone) {
    this.session = session;
    this.time = session.texts().minutes(zone);
  }

  void print(List<Version<Household>> versions) {
    Texts texts = session.texts();
    Table table =
        new Table(
            List.of(
                texts.of("version"),
                texts.of("time"),
                texts.of("action"),
                texts.of("who"),
                texts.of("proof")));
    for (Version<Household> version : versions) {
      table.row(
          Long.toString(version.number()),
          time.format(version.at()),
          texts.action(version.action()),
          version.actor(),
          version.chain().substring(0, SHOWN_OF_HASH));
    }
    session.out().println();
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }
}
