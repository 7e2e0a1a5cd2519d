package id.dtks.console;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.RejectedException;
import id.dtks.household.Member;
import id.dtks.registry.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that name the members of a new household: each in words, or all in a file. */
final class NewMembers {
  @Option(names = "--member", paramLabel = "FIELD=VALUE;…", descriptionKey = "member")
  private List<String> words = List.of();

  @Option(names = "--members", paramLabel = "FILE", descriptionKey = "members")
  private Optional<Path> file = Optional.empty();

  /**
   * Returns the members, in the order they were named.
   *
   * @throws RejectedException with everything that cannot be read of any of them
   */
  List<Member> members(Desk desk) throws IOException {
    List<Map<PersonField, String>> typed = new ArrayList<>();
    for (String word : words) {
      typed.add(MemberWords.read(word));
    }
    if (file.isPresent()) {
      typed.addAll(MemberFile.read(file.get()));
    }
    List<Member> members = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      Checked<Member> read =
          PersonReader.member(desk.newPerson(), typed.get(i)).within("members[" + i + "]");
      read.toOptional().ifPresent(members::add);
      findings.addAll(read.findings());
    }
    return Checked.of(members, findings).orElseThrow();
  }
}
