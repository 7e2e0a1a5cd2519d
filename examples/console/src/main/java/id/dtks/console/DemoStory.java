package id.dtks.console;

import id.dtks.check.Language;
import id.dtks.household.Household;
import id.dtks.registry.RegistrySettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A death in Gunung Telihan, from the list that does not know of it to the endorsed decision: each
 * step is a real command, shown as it would be typed, then run.
 */
final class DemoStory {
  /** Bontang. */
  static final String CITY = "64.74";

  private static final String OPERATOR = "kelurahan-operator:64.74.03.1002";
  private static final String VERIFIER = "dinsos-verifier:64.74";
  private static final String HEAD = "dinsos-head:64.74";
  private static final String NIK = "6474031708529971";
  private static final String NEXT_HEAD = "6474034503589972";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final Session session;
  private final Path directory;
  private final LocalDate today = RegistrySettings.forRegency(CITY).today();
  private int steps;

  DemoStory(Session session, Path directory) {
    this.session = session;
    this.directory = directory;
  }

  void tell(Path list) throws IOException {
    say("demo.begin", "directory", directory);
    step("import", "import", list.toString());
    step("search", "--as", OPERATOR, "search", "moch syamsul bahri rt 5");
    step("show", "--as", OPERATOR, "show", NIK);
    step(
        "propose",
        "--as",
        OPERATOR,
        "propose",
        "ineligible",
        NIK,
        "deceased",
        "--on",
        day(21),
        "--evidence",
        "death-certificate:474.3/112@" + day(18),
        "--next-head",
        NEXT_HEAD);
    String proposal = proposal();
    step("refused", "--as", OPERATOR, "advance", proposal, "submit");
    step(
        "submit",
        "--as",
        OPERATOR,
        "advance",
        proposal,
        "submit",
        "--sign",
        "--note",
        text("demo.note"));
    step("queue", "--as", VERIFIER, "queue");
    step("verified", "--as", VERIFIER, "advance", proposal, "verify");
    step(
        "endorse",
        "--as",
        HEAD,
        "advance",
        proposal,
        "endorse",
        "--evidence",
        "endorsement-letter:188.45/77@" + day(0));
    step("history", "--as", OPERATOR, "show", NIK, "--history");
    step("verify", "verify");
    say("demo.end");
  }

  private void step(String key, String... words) {
    steps++;
    session.out().println();
    session.out().println(steps + ". " + text("demo." + key));
    List<String> command = new ArrayList<>(List.of(words));
    if (session.language() != Language.INDONESIAN) {
      command.addAll(0, List.of("--lang", session.language().tag()));
    }
    session.out().println("   $ dtks " + typed(command));
    session.out().println();
    command.addAll(0, List.of("--data", directory.toString()));
    Terminal terminal =
        new Terminal(
            session.terminal().in(),
            session.out(),
            session.out(),
            false,
            session.terminal().width());
    new Console(terminal, session::journalAt).run(command.toArray(String[]::new));
  }

  private static String typed(List<String> words) {
    return words.stream()
        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
        .collect(Collectors.joining(" "));
  }

  /** Returns the id of the only proposal there is. */
  private String proposal() throws IOException {
    try (Workplace place = Workplace.open(directory, session)) {
      Household household = place.lookup().household(NIK).orElseThrow();
      return place.desk().openProposals(household.id()).get(0).id().value();
    }
  }

  private String day(int daysAgo) {
    return DAY.format(today.minusDays(daysAgo));
  }

  private String text(String key, Object... facts) {
    return session.texts().of(key, facts);
  }

  private void say(String key, Object... facts) {
    session.out().println(text(key, facts));
  }
}
