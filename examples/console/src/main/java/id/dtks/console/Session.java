package id.dtks.console;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.region.Area;
import id.dtks.search.query.PersonHit;
import id.dtks.story.Shown;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** One run of the console: who works where, in which language. The options before the command. */
@Command(name = "dtks", versionProvider = JarVersion.class)
final class Session {
  private static final Area PILOT_CITY = Area.regency("64.74");

  private final Terminal terminal;
  private final Texts texts;
  private final Function<Path, DataSource> journals;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "lang")
  private Language language;

  @Option(names = "--as", paramLabel = "ROLE:AREA[:ACCOUNT]", descriptionKey = "as")
  private Optional<Actor> actor = Optional.empty();

  @Option(names = "--unmasked", descriptionKey = "unmasked")
  private boolean unmasked;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  Session(Terminal terminal, Language language, Function<Path, DataSource> journals) {
    this.terminal = terminal;
    this.journals = journals;
    this.language = language;
    this.texts = new Texts(language);
  }

  Terminal terminal() {
    return terminal;
  }

  PrintStream out() {
    return terminal.out();
  }

  PrintStream err() {
    return terminal.err();
  }

  Language language() {
    return language;
  }

  Texts texts() {
    return texts;
  }

  /** Returns the database of a journal's file. */
  DataSource journalAt(Path file) {
    return journals.apply(file);
  }

  /** Returns who works, by default the social office (<i>Dinsos</i>) over the whole city. */
  Actor actor() {
    Actor who = actor.orElseGet(() -> actorOf(Role.DINSOS_VERIFIER, PILOT_CITY));
    if (unmasked && !who.role().seesNumbers()) {
      throw Refusal.of(ConsoleFinding.ROLE_MAY_NOT_SEE_NUMBERS, "role", Finding.label(who.role()));
    }
    return who;
  }

  /** Returns the account of an office, where none is named: one for each role and area. */
  static Actor actorOf(Role role, Area area) {
    return Actor.of(CommandWord.english(role) + "@" + office(area), role, area);
  }

  /** An RT is the same with its RW and without. */
  private static String office(Area area) {
    return area.region() + area.neighbourhood().map(unit -> "/" + unit.rt()).orElse("");
  }

  /** Returns the data directory that was named, or this one. */
  Path dataOr(String usual) {
    return data.orElseGet(() -> Path.of(usual));
  }

  /** Returns the data directory that was named, or the usual one. */
  Path data() {
    return dataOr("dtks-data");
  }

  boolean unmasked() {
    return unmasked;
  }

  String shown(Nik nik) {
    return unmasked ? nik.digits() : nik.masked();
  }

  /** Returns a text that somebody wrote, fit for the screen, with numbers masked in it too. */
  String shown(String written) {
    return new Shown(unmasked).text(written);
  }

  /** Returns the NIK of a hit, as recorded if it cannot be read. */
  Optional<String> shownNik(PersonHit hit) {
    return unmasked ? hit.nik().map(Nik::digits).or(hit::unreadableNik) : hit.maskedNik();
  }

  String shown(FamilyCardNumber number) {
    return unmasked ? number.digits() : number.masked();
  }
}
