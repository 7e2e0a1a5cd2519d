package id.dtks.journal;

import static id.dtks.journal.Ledgers.first;
import static id.dtks.journal.Ledgers.household;
import static id.dtks.journal.Ledgers.next;
import static id.dtks.journal.Ledgers.nik;
import static id.dtks.journal.Ledgers.put;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that appends to a SQLite file and prints each sequence once durable. */
final class JournalWriter {
  private JournalWriter() {}

  static Process start(Path file, String name, int appends) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            JournalWriter.class.getName(),
            file.toString(),
            name,
            Integer.toString(appends))
        .redirectError(ProcessBuilder.Redirect.to(new File(file + "." + name + ".err")))
        .start();
  }

  /** Takes the file, the name of this writer, and how often to append. */
  public static void main(String[] args) {
    try (Journal journal = JdbcJournal.over(SqliteFile.at(Path.of(args[0])))) {
      for (int i = 0; i < Integer.parseInt(args[2]); i++) {
        Subject subject = household(args[1] + "-" + i);
        put(journal, first(subject, nik(args[1] + "-" + i)));
        System.out.println(put(journal, next(subject, 1)).get(0).sequence());
      }
    }
  }
}
