package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.Household;
import id.dtks.household.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows what somebody should look into in a household. */
final class OpenQuestions {
  private final Session session;

  OpenQuestions(Session session) {
    this.session = session;
  }

  /** Prints errors and warnings, with what to do about them; nothing if there are none. */
  void print(Household household) {
    List<String> lines = new ArrayList<>();
    grave(household.findings().stream().filter(one -> !one.path().startsWith("members[")))
        .forEach(finding -> lines.add(line("", finding)));
    for (Member member : household.members()) {
      grave(household.findingsOf(member).stream())
          .forEach(finding -> lines.add(line(member.name().recorded() + ": ", finding)));
    }
    if (!lines.isEmpty()) {
      session.out().println();
      session.out().println(session.texts().of("household.findings"));
      lines.forEach(session.out()::println);
    }
  }

  private static Stream<Finding> grave(Stream<Finding> findings) {
    return findings.filter(finding -> finding.severity() != Severity.INFO).distinct();
  }

  private String line(String who, Finding finding) {
    return "  " + who + session.texts().sentence(finding) + " " + session.texts().remedy(finding);
  }
}
