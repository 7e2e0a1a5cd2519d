package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.check.Severity;
import java.io.PrintStream;
import java.util.List;

/** Shows findings: each a sentence, with what to do about it below. */
final class Refusals {
  private final Texts texts;

  Refusals(Texts texts) {
    this.texts = texts;
  }

  /** Prints findings in their order. */
  void print(PrintStream stream, List<Finding> findings) {
    findings.forEach(finding -> print(stream, "", finding));
  }

  /** Prints findings about a change, naming whom each is about. */
  void print(PrintStream stream, List<Finding> findings, Whose whose) {
    findings.forEach(finding -> print(stream, whose.name(finding), finding));
  }

  /** Prints what is wrong with a file that somebody wrote, by key and line. */
  void printFile(PrintStream stream, List<Finding> findings) {
    for (Finding finding : findings) {
      String line = finding.facts().getOrDefault("line", "");
      boolean told = line.isEmpty() || texts.sentence(finding).contains(line);
      print(stream, told ? finding.path() : place(finding.path(), line), finding);
    }
  }

  private String place(String path, String line) {
    return path.isEmpty()
        ? texts.of("place.line", "line", line)
        : texts.of("place", "key", path, "line", line);
  }

  /** Prints why something cannot be read, below what it was. */
  void printReasons(PrintStream stream, List<Finding> findings) {
    for (Finding finding : findings) {
      stream.println("  " + texts.sentence(finding));
      printRemedy(stream, texts.advice(finding));
    }
  }

  /** Prints what is left to settle of a change that was not refused, naming whom it is about. */
  void printLeft(PrintStream stream, List<Finding> findings, Whose whose) {
    for (Finding finding : findings) {
      String heading = finding.isError() ? texts.of("left") : texts.label(finding.severity());
      String name = whose.name(finding);
      stream.println(
          heading + ": " + (name.isEmpty() ? "" : name + ": ") + texts.sentence(finding));
      printRemedy(stream, texts.advice(finding));
    }
  }

  /** Prints a finding about a place, such as a row. */
  void print(PrintStream stream, String place, Finding finding) {
    stream.println(
        heading(finding.severity())
            + ": "
            + (place.isEmpty() ? "" : place + ": ")
            + texts.sentence(finding));
    printRemedy(stream, texts.advice(finding));
  }

  /** Prints what the world did, by the code of an exception. */
  void print(PrintStream stream, String code) {
    stream.println(heading(Severity.ERROR) + ": " + texts.exception(code, ""));
    printRemedy(stream, texts.exception(code, ".todo"));
  }

  private String heading(Severity severity) {
    return severity == Severity.ERROR ? texts.of("refused") : texts.label(severity);
  }

  private static void printRemedy(PrintStream stream, String remedy) {
    if (!remedy.isEmpty()) {
      stream.println("  -> " + remedy);
    }
  }
}
