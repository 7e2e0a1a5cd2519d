/** The console. */
@SuppressWarnings("requires-automatic") // Immutables, at compile time only
module id.dtks.console {
  requires id.dtks.search;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires info.picocli;
  requires java.logging;
  requires org.xerial.sqlitejdbc;

  opens id.dtks.console to
      com.fasterxml.jackson.databind,
      info.picocli;

  provides id.dtks.check.WordSource with
      id.dtks.console.ConsoleWords;
}
