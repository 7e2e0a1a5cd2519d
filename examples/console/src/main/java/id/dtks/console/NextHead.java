package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.Deactivate;
import id.dtks.change.DeclareIneligible;
import id.dtks.change.MergePeople;
import id.dtks.change.Remove;
import id.dtks.change.SplitHousehold;
import id.dtks.change.TransferMember;
import id.dtks.household.PersonId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of changes by which the head of a family may leave it. */
final class NextHead {
  @Option(names = "--next-head", paramLabel = "NIK", descriptionKey = "next-head")
  private Optional<String> word = Optional.empty();

  /** Returns a change with the next head that was named, if one was. */
  Change in(Change change, Lookup lookup) {
    return word.map(lookup::person).map(head -> of(change, head)).orElse(change);
  }

  /** Returns a change with the next head named; as it is, if it has no use for one. */
  static Change of(Change change, PersonId head) {
    if (change instanceof DeclareIneligible declared) {
      return declared.nextHead(head);
    }
    if (change instanceof Deactivate deactivated) {
      return deactivated.nextHead(head);
    }
    if (change instanceof Remove removed) {
      return removed.nextHead(head);
    }
    if (change instanceof SplitHousehold split) {
      return split.nextHead(head);
    }
    if (change instanceof TransferMember transferred) {
      return transferred.nextHead(head);
    }
    return change instanceof MergePeople merged ? merged.nextHead(head) : change;
  }
}
