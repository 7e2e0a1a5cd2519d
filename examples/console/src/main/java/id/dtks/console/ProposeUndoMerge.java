package id.dtks.console;

import id.dtks.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proposes to make the records of two people two again. */
@Command(name = "undo-merge")
final class ProposeUndoMerge extends ProposeKind {
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

  ProposeUndoMerge(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.undoMerge(at.person(kept), at.person(duplicate));
  }
}
