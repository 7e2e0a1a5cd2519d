package id.dtks.console;

import id.dtks.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes to make two records of one person one. */
@Command(name = "merge-people")
final class ProposeMergePeople extends ProposeKind {
  @Parameters(
      index = "0",
      paramLabel = "KEPT",
      descriptionKey = "kept",
      converter = IdConverter.class)
  private String kept = "";

  @Parameters(
      index = "1",
      paramLabel = "DUPLICATE",
      descriptionKey = "duplicate",
      converter = IdConverter.class)
  private String duplicate = "";

  @Mixin private final NextHead next = new NextHead();

  ProposeMergePeople(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return next.in(Change.mergePeople(at.person(kept), at.person(duplicate)), at);
  }
}
